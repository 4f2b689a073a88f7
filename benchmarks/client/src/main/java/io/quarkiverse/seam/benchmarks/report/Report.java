package io.quarkiverse.seam.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of results. It is written again after each part, so that a later failure does not lose earlier results. */
public final class Report {

    private final Path page;
    private final String introduction;
    private final StringBuilder parts = new StringBuilder();
    private final List<Goal> goals = new ArrayList<>();

    public Report(Path page, String introduction) {
        this.page = page;
        this.introduction = introduction;
    }

    public void part(String title, String text) throws IOException {
        parts.append("\n## ").append(title).append("\n\n").append(text);
        write();
    }

    public void goal(Goal goal) {
        goals.add(goal);
    }

    /** @return the reference to the plot, for the page */
    public String plot(String name, SvgPlot plot) throws IOException {
        Path file = page.resolveSibling("plots").resolve(name + ".svg");
        Files.createDirectories(file.getParent());
        Files.writeString(file, plot.svg());
        return "![" + plot.title() + "](plots/" + name + ".svg)\n";
    }

    public void write() throws IOException {
        Table table = new Table("Goal", "Measured", "Limit", "");
        for (Goal goal : goals) {
            table.row(goal.text(), goal.measured(), (goal.atMost() ? "≤ " : "≥ ") + Spread.number(goal.limit()),
                    goal.verdict());
        }
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page,
                introduction + (goals.isEmpty() ? ""
                        : "\n## Goals\n\n"
                                + """
                                        All figures are medians, with the quartiles in brackets. A missed goal is "level" if its limit lies between the \
                                        quartiles, so that the difference may be chance.

                                        """
                                + table)
                        + parts);
    }
}
