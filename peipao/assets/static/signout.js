// The sign-out button of the pages for people who are signed in.
document.getElementById("sign-out").addEventListener("click", async (event) => {
  event.target.disabled = true;
  const csrf = document.querySelector('meta[name="csrf-token"]').content;
  try {
    await fetch("/auth/signout", {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "x-csrf-token": csrf },
      body: "{}",
    });
  } finally {
    location.assign("/signin");
  }
});
