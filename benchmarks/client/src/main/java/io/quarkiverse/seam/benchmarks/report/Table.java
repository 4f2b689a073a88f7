package io.quarkiverse.seam.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A Markdown table: the first column is text, the others are numbers. */
public final class Table {

    private final List<String> lines = new ArrayList<>();

    public Table(String... columns) {
        row((Object[]) columns);
        lines.add("|---|" + String.join("", Collections.nCopies(columns.length - 1, "--:|")));
    }

    public Table row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell instanceof Number number ? Spread.number(number.doubleValue()) : cell).append(" |");
        }
        lines.add(line.toString());
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
