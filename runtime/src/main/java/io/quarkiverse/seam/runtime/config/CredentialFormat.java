package io.quarkiverse.seam.runtime.config;

/** The kinds of tokens, told apart by how they begin: each must begin with its own prefix, and no longer one. */
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
     * @param name what the value is called where the user gave it: a setting or a field
     * @throws IllegalArgumentException with a sentence that holds the name, but never the value
     */
    public void check(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be null or blank");
        }
        if (!value.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new IllegalArgumentException(
                    name + " must hold visible ASCII characters only, no white space or line break");
        }
        CredentialFormat kind = of(value);
        if (this != UNKNOWN && kind != this) {
            throw new IllegalArgumentException(name + " must be " + description
                    + (kind == UNKNOWN ? ", which begins with " + prefix : ", but holds " + kind.description));
        }
    }
}
