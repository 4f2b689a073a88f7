package io.quarkiverse.seam.benchmarks.contenders;

import java.util.concurrent.CompletionStage;

/** The call to measure: creates a client session for a user with two connected accounts. */
public interface Call {

    String USER = "internal-user-id-1";
    String ACCOUNT = "3ea0b67f-649f-4131-bfe3-f2035e77a3f9";
    String OTHER_ACCOUNT = "6e1cad57-b244-40ca-b4f3-30a46c8000d4";

    /** Blocks until the session was created. */
    Object create() throws Exception;

    /** A call that does not block its thread. */
    interface Reactive extends Call {

        CompletionStage<?> send();

        @Override
        default Object create() throws Exception {
            return send().toCompletableFuture().get();
        }
    }
}
