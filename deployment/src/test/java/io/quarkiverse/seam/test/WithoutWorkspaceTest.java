package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials.PersonalAccessToken;
import io.quarkiverse.seam.SeamRoutes;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.runtime.api.WithoutWorkspace;
import io.quarkiverse.seam.workspaces.CreateWorkspaceRequest;
import io.quarkiverse.seam.workspaces.UpdateWorkspaceRequest;
import io.quarkiverse.seam.workspaces.Workspace;
import io.quarkiverse.seam.workspaces.Workspaces;
import io.quarkus.test.QuarkusUnitTest;

/** A personal access token without a workspace lists and creates workspaces, and nothing else. */
class WithoutWorkspaceTest {

    private static final String NAME = "WithoutWorkspaceTest";
    private static final CreateWorkspaceRequest CREATE = CreateWorkspaceRequest.builder().name("Hotel").build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.personal-access-token", "seam_at1_default")
            .overrideConfigKey("quarkus.seam.acme.personal-access-token", "seam_at1_acme");

    @Inject
    Workspaces workspaces;

    @Inject
    Workspaces.Reactive reactive;

    @Inject
    @SeamWorkspace("acme")
    Workspaces ofNamed;

    @Inject
    Seam seam;

    private RawSeam server;

    @BeforeEach
    void start() {
        server = new RawSeam(NAME);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listsWorkspaces() {
        server.answer(RawSeam.json(200, "{\"workspaces\":[{\"workspace_id\":\"w1\"},{\"workspace_id\":\"w2\"}],\"ok\":true}"));

        assertThat(workspaces.list()).extracting(Workspace::workspaceId).containsExactly("w1", "w2");
        sent("/workspaces/list", "seam_at1_default");
        assertThat(reactive.list().await().indefinitely()).hasSize(2);
        sent("/workspaces/list", "seam_at1_default");
        assertThat(ofNamed.list()).hasSize(2);
        sent("/workspaces/list", "seam_at1_acme");
        assertThat(ofTenant().workspaces().list()).hasSize(2);
        sent("/workspaces/list", "seam_at1_tenant");
    }

    @Test
    void createsAWorkspace() {
        server.answer(RawSeam.json(200, "{\"workspace\":{\"workspace_id\":\"w3\"},\"ok\":true}"));

        assertThat(workspaces.create(CREATE).workspaceId()).isEqualTo("w3");
        sent("/workspaces/create", "seam_at1_default");
        assertThat(ofTenant().reactive().workspaces().create(CREATE).await().indefinitely().workspaceId()).isEqualTo("w3");
        sent("/workspaces/create", "seam_at1_tenant");
    }

    private void sent(String path, String token) {
        RawSeam.Request request = server.lastRequest();
        assertThat(request.path()).isEqualTo(path);
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(request.header("seam-workspace")).isNull();
    }

    @Test
    void sendsNothingElse() {
        UpdateWorkspaceRequest update = UpdateWorkspaceRequest.builder().name("Hotel").build();

        rejected("Workspaces.get (/workspaces/get)", () -> workspaces.get());
        rejected("Workspaces.update (/workspaces/update)", () -> ofNamed.update(update));
        rejected("Workspaces.Reactive.get (/workspaces/get)", () -> reactive.get().await().indefinitely());
        rejected("Devices.list (/devices/list)", () -> seam.devices().list());
        rejected("Devices.list (/devices/list)", () -> seam.devices().listAll().toList());
        rejected("Locks.unlockDoor (/locks/unlock_door)", () -> ofTenant().locks().unlockDoor("d1"));
        rejected("ActionAttempts.Reactive.get (/action_attempts/get)",
                () -> ofTenant().await(ActionAttempt.<Void> builder().actionAttemptId("a1").build()));
        assertThat(server.requests()).isEmpty();
    }

    private static void rejected(String method, ThrowingCallable call) {
        assertThatIllegalStateException().isThrownBy(call).withMessage(method + " needs a personal access token with the id of "
                + "a workspace. Without one, it is only accepted by Workspaces.list and Workspaces.create");
    }

    @Test
    void noOtherMethodIsExempt() {
        assertThat(Stream.of(SeamRoutes.class, SeamRoutes.Reactive.class).flatMap(routes -> Stream.of(routes.getMethods()))
                .filter(Method::isDefault).flatMap(accessor -> Stream.of(accessor.getReturnType().getMethods()))
                .filter(method -> method.isAnnotationPresent(WithoutWorkspace.class))
                .map(method -> method.getAnnotation(Path.class).value()).distinct())
                .containsExactlyInAnyOrder("/workspaces/list", "/workspaces/create");
    }

    private Seam ofTenant() {
        return seam.withCredentials(new PersonalAccessToken("seam_at1_tenant"));
    }
}
