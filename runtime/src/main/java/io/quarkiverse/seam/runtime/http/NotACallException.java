package io.quarkiverse.seam.runtime.http;

/** A REST client for Seam was used in a way that cannot say as whom to call. */
final class NotACallException extends IllegalStateException {

    NotACallException(String message) {
        super(message);
    }
}
