// The charts of the home page. What they show stands beside them in tables, so that nothing is missed without.
const places = [...document.querySelectorAll("[data-chart]")];
const told = JSON.parse(document.getElementById("home-charts").textContent);
const COLOURS = { GREEN: "#1c9a55", YELLOW: "#e79a12", RED: "#d3382f", GREY: "#8793a3" };
const BLUES = ["#1f5fbf", "#3a74cc", "#5589d6", "#6f9ddf", "#89b0e7", "#a2c2ee", "#b9d2f4", "#cfe0f8", "#e2edfb"];
const INK = "#35414f";
const zh = document.body.dataset.lang !== "en";
const YUAN_IN_WAN = 10_000;

const categories = (names, width) => ({
  type: "category",
  data: names,
  inverse: true,
  axisTick: { show: false },
  axisLabel: { color: INK, width, overflow: "break" },
});
const whole = { type: "value", minInterval: 1, splitNumber: 4, axisLabel: { color: INK } };
const axisTooltip = { trigger: "axis", axisPointer: { type: "shadow" }, confine: true };

const DRAWN = {
  states: ({ states, lights }) => ({
    grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 10, textStyle: { color: INK } },
    tooltip: axisTooltip,
    xAxis: whole,
    yAxis: categories(states, 110),
    series: lights
      .filter(({ values }) => values.some(Boolean))
      .map(({ light, name, values, urls }) => ({
        type: "bar",
        name,
        stack: "all",
        barMaxWidth: 18,
        itemStyle: { color: COLOURS[light] },
        data: values.map((value, at) => ({ value: value || null, url: urls[at] })),
      })),
  }),
  funnel: ({ steps }) => ({
    tooltip: { trigger: "item", confine: true },
    series: [
      {
        type: "funnel",
        sort: "none",
        top: 4,
        bottom: 4,
        left: 4,
        right: "34%",
        minSize: "0%",
        gap: 2,
        label: { position: "right", color: INK, formatter: "{b}  {c}" },
        labelLine: { length: 24, lineStyle: { color: "#b9c2ce" } },
        data: steps.map((step, at) => ({ ...step, itemStyle: { color: BLUES[at] } })),
      },
    ],
  }),
  amounts: ({ items }) => ({
    grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 10, textStyle: { color: INK } },
    tooltip: { ...axisTooltip, valueFormatter: (value) => (zh ? `${value} 万元` : `${value} ×10⁴ CNY`) },
    xAxis: { type: "value", splitNumber: 4, axisLabel: { color: INK } },
    yAxis: categories(items.map(({ name }) => name), 90),
    series: [
      ["gross", zh ? "拨付" : "Paid", "#1f5fbf"],
      ["recovered", zh ? "追回" : "Recovered", "#e79a12"],
    ].map(([key, name, color]) => ({
      type: "bar",
      name,
      barMaxWidth: 14,
      itemStyle: { color },
      data: items.map((item) => Number(item[key]) / YUAN_IN_WAN),
    })),
  }),
};

async function draw() {
  const { chart } = await import("/assets/panel/charts.js");
  for (const place of places) {
    const data = told[place.dataset.chart];
    const drawing = chart(place, DRAWN[data.kind](data));
    drawing.on("click", ({ data: point }) => { if (point?.url) location.assign(point.url); });
  }
}

// Without the bundle, or in a browser that is too old for it, the tables remain.
draw().catch(() => { for (const place of places) place.hidden = true; });
