package io.quarkiverse.seam.deployment.devservice;

enum FakeSeamCredential {
    API_KEY,
    PERSONAL_ACCESS_TOKEN,
    PUBLISHABLE_KEY,
    CLIENT_SESSION_TOKEN;

    static FakeSeamCredential ofToken(String token) {
        if (token.startsWith("seam_cst")) {
            return CLIENT_SESSION_TOKEN;
        }
        return token.startsWith("seam_at") ? PERSONAL_ACCESS_TOKEN : API_KEY;
    }
}
