// The charts of the panel: of ECharts only what is drawn, and on a canvas, because the renderer of SVG
// writes style attributes, which the page's policy refuses. What a chart shows also stands on the page.
import { BarChart, FunnelChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, FunnelChart, LineChart, PieChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** Draws into the element and follows its size; the drawing knows `setOption` and `on`. */
export function chart(element, option) {
  const drawing = init(element);
  drawing.setOption({
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    animationDuration: 300,
    textStyle: { fontFamily: getComputedStyle(element).fontFamily },
    ...option,
    // A tooltip of HTML would bring style attributes.
    tooltip: { ...option.tooltip, renderMode: "richText" },
  });
  new ResizeObserver(() => drawing.resize()).observe(element);
  return drawing;
}
