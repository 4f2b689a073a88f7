package io.quarkiverse.seam.runtime.call;

/** Turns what the REST client throws into what applications see. */
@FunctionalInterface
public interface FailureTranslator {

    Throwable translate(Throwable thrown, Attempt attempt);
}
