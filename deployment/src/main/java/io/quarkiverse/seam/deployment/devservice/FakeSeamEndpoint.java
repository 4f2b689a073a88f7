package io.quarkiverse.seam.deployment.devservice;

import static io.quarkiverse.seam.deployment.devservice.FakeSeamCredential.API_KEY;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamCredential.CLIENT_SESSION_TOKEN;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamCredential.PERSONAL_ACCESS_TOKEN;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamCredential.PUBLISHABLE_KEY;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.bool;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.dateTime;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.filledString;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.requiredString;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.string;
import static io.quarkiverse.seam.deployment.devservice.FakeSeamField.strings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The endpoints, with the verbs, credentials and fields that each accepts. */
enum FakeSeamEndpoint {

    CREATE("/client_sessions/create", List.of("POST", "PUT"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN, PUBLISHABLE_KEY),
            FakeSeam::create,
            strings("connected_account_ids"), strings("connect_webview_ids"), filledString("user_identifier_key"),
            string("user_identity_id"), dateTime("expires_at"), filledString("customer_key"), string("customer_id")),

    GET("/client_sessions/get", List.of("GET", "POST"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN, CLIENT_SESSION_TOKEN),
            FakeSeam::get,
            string("client_session_id"), filledString("user_identifier_key")),

    GET_OR_CREATE("/client_sessions/get_or_create", List.of("POST"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN, PUBLISHABLE_KEY),
            FakeSeam::getOrCreate,
            strings("connected_account_ids"), strings("connect_webview_ids"), filledString("user_identifier_key"),
            string("user_identity_id"), dateTime("expires_at")),

    GRANT_ACCESS("/client_sessions/grant_access", List.of("PATCH", "POST"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN),
            FakeSeam::grantAccess,
            string("client_session_id"), filledString("user_identifier_key"), strings("connected_account_ids"),
            strings("connect_webview_ids"), string("user_identity_id")),

    LIST("/client_sessions/list", List.of("GET", "POST"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN),
            FakeSeam::list,
            string("client_session_id"), filledString("user_identifier_key"), string("connect_webview_id"),
            bool("without_user_identifier_key"), string("user_identity_id")),

    REVOKE("/client_sessions/revoke", List.of("POST"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN),
            FakeSeam::revoke,
            requiredString("client_session_id")),

    DELETE("/client_sessions/delete", List.of("DELETE", "POST"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN),
            FakeSeam::delete,
            requiredString("client_session_id")),

    LIST_CONNECTED_ACCOUNTS("/connected_accounts/list", List.of("GET", "POST"),
            Set.of(API_KEY, PERSONAL_ACCESS_TOKEN, CLIENT_SESSION_TOKEN),
            FakeSeam::listConnectedAccounts),

    GET_CONNECTED_ACCOUNT("/connected_accounts/get", List.of("GET", "POST"),
            Set.of(API_KEY, PERSONAL_ACCESS_TOKEN, CLIENT_SESSION_TOKEN),
            FakeSeam::getConnectedAccount,
            requiredString("connected_account_id")),

    LIST_DEVICES("/devices/list", List.of("GET", "POST"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN, CLIENT_SESSION_TOKEN),
            FakeSeam::listDevices),

    GET_WORKSPACE("/workspaces/get", List.of("GET", "POST"), Set.of(API_KEY, PERSONAL_ACCESS_TOKEN, CLIENT_SESSION_TOKEN),
            FakeSeam::getWorkspace);

    private final String path;
    private final List<String> verbs;
    private final Set<FakeSeamCredential> credentials;
    private final BiFunction<FakeSeam, FakeSeamCall, Map<String, Object>> action;
    private final List<FakeSeamField> fields;

    FakeSeamEndpoint(String path, List<String> verbs, Set<FakeSeamCredential> credentials,
            BiFunction<FakeSeam, FakeSeamCall, Map<String, Object>> action, FakeSeamField... fields) {
        this.path = path;
        this.verbs = verbs;
        this.credentials = credentials;
        this.action = action;
        this.fields = List.of(fields);
    }

    static Optional<FakeSeamEndpoint> at(String path) {
        return Arrays.stream(values()).filter(endpoint -> endpoint.path.equals(path)).findAny();
    }

    static String paths() {
        return Arrays.stream(values()).map(FakeSeamEndpoint::path).collect(Collectors.joining(", "));
    }

    String path() {
        return path;
    }

    List<String> verbs() {
        return verbs;
    }

    boolean accepts(FakeSeamCredential credential) {
        return credentials.contains(credential);
    }

    void checkVerb(String verb) {
        if (!verbs.contains(verb)) {
            throw new FakeSeamError(405, "method_not_allowed", "only " + String.join(",", verbs) + " accepted");
        }
    }

    List<FakeSeamField> fields() {
        return fields;
    }

    /** The status for what is wrong with a publishable key; Seam isn't of one mind here. */
    int publishableKeyStatus() {
        return this == CREATE ? 401 : 400;
    }

    Map<String, Object> answer(FakeSeam seam, FakeSeamCall call) {
        return action.apply(seam, call);
    }
}
