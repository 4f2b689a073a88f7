package io.quarkiverse.seam.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A small line chart. The x values are equidistant, so that 1 to 100,000 fits; the y axis begins at 0. */
public final class SvgPlot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 80;
    private static final int RIGHT = 20;
    private static final int TOP = 40;
    private static final int BOTTOM = 75;
    private static final List<String> COLORS = List.of("#1f77b4", "#d62728", "#2ca02c", "#9467bd");

    private record Line(String name, double[] values) {
    }

    private final String title;
    private final String xAxis;
    private final List<? extends Number> xs;
    private final List<Line> lines = new ArrayList<>();

    public SvgPlot(String title, String xAxis, List<? extends Number> xs) {
        this.title = title;
        this.xAxis = xAxis;
        this.xs = xs;
    }

    public String title() {
        return title;
    }

    public SvgPlot line(String name, List<? extends Number> values) {
        lines.add(new Line(name, values.stream().mapToDouble(Number::doubleValue).toArray()));
        return this;
    }

    String svg() {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/>
                """, WIDTH, HEIGHT));
        text(svg, WIDTH / 2, 20, "middle", title);
        text(svg, WIDTH / 2, HEIGHT - 32, "middle", xAxis);
        double top = lines.stream().flatMapToDouble(line -> Arrays.stream(line.values())).max().orElse(1);
        for (int i = 0; i <= 4; i++) {
            double value = top * i / 4;
            svg.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>\n",
                    LEFT, y(value, top), WIDTH - RIGHT, y(value, top)));
            text(svg, LEFT - 6, y(value, top) + 4, "end", Spread.number(value));
        }
        for (int i = 0; i < xs.size(); i++) {
            text(svg, x(i), HEIGHT - BOTTOM + 18, "middle", String.format(Locale.ROOT, "%,d", xs.get(i).longValue()));
        }
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), COLORS.get(i % COLORS.size()), top, LEFT + i * 180);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg, Line line, String color, double top, int legend) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.size(); i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i), y(line.values()[i], top)));
        }
        svg.append(String.format(Locale.ROOT, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n",
                points.toString().strip(), color));
        svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"4\" fill=\"%s\"/>\n",
                legend, HEIGHT - 14, color));
        text(svg, legend + 18, HEIGHT - 8, "start", line.name());
    }

    private double x(int index) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (index + 0.5) / xs.size();
    }

    private static double y(double value, double top) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / (top == 0 ? 1 : top);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor,
                text.replace("&", "&amp;").replace("<", "&lt;")));
    }
}
