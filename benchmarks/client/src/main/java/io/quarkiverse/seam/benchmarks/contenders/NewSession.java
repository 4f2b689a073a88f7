package io.quarkiverse.seam.benchmarks.contenders;

import java.util.List;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** The request, written by hand. */
@JsonNaming(SnakeCaseStrategy.class)
public record NewSession(String userIdentifierKey, List<String> connectedAccountIds) {

    static NewSession request() {
        return new NewSession(Call.USER, List.of(Call.ACCOUNT, Call.OTHER_ACCOUNT));
    }
}
