// The chart of a report; the table beneath it says the same.
const place = document.querySelector("[data-chart]");
const told = JSON.parse(document.querySelector("[data-chart-data]")?.textContent ?? "null");

async function draw() {
  const { chart } = await import("/assets/panel/charts.js");
  const bars = told.kind !== "PIE";
  chart(place, bars
    ? { grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true }, tooltip: { trigger: "axis", renderMode: "richText", confine: true },
        xAxis: { type: "category", data: told.names, axisLabel: { interval: 0, width: 90, overflow: "break", color: "#35414f" } }, yAxis: { type: "value" },
        series: [{ type: told.kind === "LINE" ? "line" : "bar", barMaxWidth: 36, data: told.values, itemStyle: { color: "#1f5fbf" } }] }
    : { tooltip: { trigger: "item", renderMode: "richText", confine: true },
        series: [{ type: "pie", radius: ["35%", "70%"], data: told.names.map((name, at) => ({ name, value: told.values[at] })) }] });
}
if (place && told) draw().catch(() => { place.hidden = true; });
