package io.quarkiverse.seam.runtime.call;

/** Translates exceptions of the REST client into those that applications see. */
@FunctionalInterface
public interface FailureTranslator {

    Throwable translate(Throwable thrown, Attempt attempt);
}
