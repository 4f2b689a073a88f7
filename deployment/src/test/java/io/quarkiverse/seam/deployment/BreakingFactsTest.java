package io.quarkiverse.seam.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the facts move to a newer document, the script reports what breaks applications. */
@Tag("node")
class BreakingFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "delete before.routes['/devices'].list.response.paginated "
                    + "| routes /devices list response paginated: undefined becomes true",
            "delete after.routes['/devices'].list.response.paginated "
                    + "| routes /devices list response paginated: true becomes undefined",
            "delete after.routes['/devices'].get | routes /devices get: removed",
            "delete before.routes['/devices'].get | ''" })
    void areReported(String change, String report) throws Exception {
        Process node = new ProcessBuilder("node", "--input-type=module", "--eval", """
                import { readFileSync } from 'node:fs'
                import { reportBreaking } from './breaking.mjs'
                const before = JSON.parse(readFileSync('seam-api.json'))
                const after = structuredClone(before)
                %s
                reportBreaking(before, after)
                """.formatted(change)).directory(new File("../api")).redirectErrorStream(true).start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).isEqualTo(report.isEmpty() ? "" : "Breaks applications:\n  " + report + "\n");
    }
}
