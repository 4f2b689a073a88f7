package io.quarkiverse.seam.runtime.config;

/** The kinds of tokens by prefix. A token is of the first kind whose prefix it has, so the longer prefixes come first. */
public enum CredentialFormat {

    CLIENT_SESSION_TOKEN("seam_cst", "a client session token"),
    PERSONAL_ACCESS_TOKEN("seam_at", "a personal access token"),
    PUBLISHABLE_KEY("seam_pk", "a publishable key"),
    API_KEY("seam_", "an API key"),
    JSON_WEB_TOKEN("ey", "a JSON Web Token"),
    UNKNOWN("", "a token");

    private final String prefix;
    private final String description;

    CredentialFormat(String prefix, String description) {
        this.prefix = prefix;
        this.description = description;
    }

    public String description() {
        return description;
    }

    static CredentialFormat of(String token) {
        for (CredentialFormat kind : values()) {
            if (token.startsWith(kind.prefix)) {
                return kind;
            }
        }
        return UNKNOWN;
    }

    /**
     * @param name the setting or parameter that the value comes from
     * @throws IllegalArgumentException if the value is invalid; the message contains the name, but never the value
     */
    public void check(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be null or blank");
        }
        if (!value.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new IllegalArgumentException(
                    name + " must contain visible ASCII characters only, without white space or line breaks");
        }
        CredentialFormat kind = of(value);
        if (this != UNKNOWN && kind != this) {
            throw new IllegalArgumentException(name + " must be " + description
                    + (kind == UNKNOWN ? ", which begins with " + prefix : ", but is " + kind.description));
        }
    }
}
