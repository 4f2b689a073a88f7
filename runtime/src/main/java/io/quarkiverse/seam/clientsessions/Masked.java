package io.quarkiverse.seam.clientsessions;

/** How a sensitive value shows in {@code toString}. */
final class Masked {

    private Masked() {
    }

    static String value(String sensitive) {
        return sensitive == null ? null : "***";
    }
}
