package io.quarkiverse.seam.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.lang.model.SourceVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.generator.facts.Source;
import io.quarkiverse.seam.generator.model.JavaType.Container;

/** The facts and words become an API whose names and types are all decided. */
class ApiTest {

    private static Api api;

    @BeforeAll
    static void readsFactsAndWords() throws Exception {
        api = Api.of(Source.read(Path.of("")));
    }

    @Test
    void everyDocumentedEndpointIsAMethod() {
        assertThat(api.routes()).hasSize(41);
        assertThat(api.routes()).flatMap(Route::endpoints).hasSize(201);
        for (Route route : api.routes()) {
            assertThat(route.endpoints()).extracting(Endpoint::methodName).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyNameIsValidAndItsOwn() {
        Set<String> names = new HashSet<>();
        api.routes().forEach(route -> assertThat(names.add(route.name().toString())).as("%s", route.name()).isTrue());
        for (Type type : api.types()) {
            assertThat(names.add(type.name().toString())).as("%s", type.name()).isTrue();
            List<String> members = members(type);
            assertThat(members).as("%s", type.name()).doesNotHaveDuplicates().allMatch(SourceVersion::isName);
        }
    }

    private static List<String> members(Type type) {
        if (type instanceof Type.Enumeration enumeration) {
            return enumeration.constants().stream().map(Type.Constant::javaName).toList();
        }
        return fields(type).stream().map(Field::javaName).toList();
    }

    private static List<Field> fields(Type type) {
        if (type instanceof Type.Response response) {
            return response.fields();
        }
        if (type instanceof Type.LazyResponse response) {
            return response.fields();
        }
        if (type instanceof Type.Request request) {
            return request.fields();
        }
        return type instanceof Type.Event event ? event.fields() : List.of();
    }

    @Test
    void everyTypeThatIsNamedIsThere() {
        Set<TypeName> known = new HashSet<>();
        api.types().forEach(type -> known.add(type.name()));
        known.add(new TypeName("io.quarkiverse.seam.events", "SeamEvent"));
        known.add(new TypeName("io.quarkiverse.seam.actionattempts", "ActionAttempt"));

        assertThat(api.types()).flatMap(ApiTest::fields).extracting(field -> field.type().element())
                .allMatch(name -> known.contains(name) || !name.packageName().startsWith("io.quarkiverse"));
        assertThat(api.routes()).flatMap(Route::endpoints).filteredOn(endpoint -> endpoint.returns() != null)
                .extracting(endpoint -> endpoint.returns().type().element())
                .allMatch(known::contains);
    }

    @Test
    void anEndpointWithOneRequiredFieldTakesItsValue() {
        Endpoint unlockDoor = endpoint("/locks/unlock_door");

        assertThat(unlockDoor.methodName()).isEqualTo("unlockDoor");
        assertThat(unlockDoor.value().javaName()).isEqualTo("deviceId");
        assertThat(unlockDoor.request()).isNull();
        assertThat(unlockDoor.returns().type())
                .isEqualTo(new JavaType(new TypeName("io.quarkiverse.seam.actionattempts", "ActionAttempt"), Container.NONE));
        assertThat(unlockDoor.returns().attemptResult().element().simpleName()).isEqualTo("UnlockDoorResult");
    }

    @Test
    void aRequestIsCalledAfterWhatItIsAbout() {
        assertThat(endpoint("/devices/unmanaged/list").request())
                .isEqualTo(new TypeName("io.quarkiverse.seam.devices", "ListUnmanagedDevicesRequest"));
        assertThat(endpoint("/client_sessions/get_or_create").request().simpleName())
                .isEqualTo("GetOrCreateClientSessionRequest");
        assertThat(endpoint("/client_sessions/grant_access").request().simpleName()).isEqualTo("GrantAccessRequest");
        assertThat(endpoint("/acs/users/create").request())
                .isEqualTo(new TypeName("io.quarkiverse.seam.acs.users", "CreateAcsUserRequest"));
    }

    @Test
    void aRequestMayBeLeftOutWhereNothingIsRequired() {
        assertThat(endpoint("/devices/list").requestIsOptional()).isTrue();
        assertThat(endpoint("/access_codes/unmanaged/list").requestIsOptional()).isFalse();
        assertThat(endpoint("/client_sessions/grant_access").requestIsOptional()).isFalse();
    }

    /** What the words and the facts say must agree, or {@code list()} always fails. */
    @Test
    void aRequestIsNotLeftOutWhereTheWordsRequireAField() {
        assertThat(api.routes()).flatMap(Route::endpoints)
                .filteredOn(endpoint -> endpoint.words().matches("(?s).*(Requires|Set) .*"))
                .hasSizeGreaterThan(4).noneMatch(Endpoint::requestIsOptional);
        assertThat(endpoint("/acs/users/list_accessible_entrances").requestIsOptional()).isFalse();
    }

    @Test
    void theIdAloneGetsAResource() {
        assertThat(endpoint("/devices/get").id().javaName()).isEqualTo("deviceId");
        assertThat(endpoint("/devices/unmanaged/get").id().javaName()).isEqualTo("deviceId");
        assertThat(endpoint("/client_sessions/get").id().javaName()).isEqualTo("clientSessionId");
        assertThat(endpoint("/devices/list").id()).isNull();
    }

    @Test
    void eventsShareWhatTheyHaveInCommon() {
        assertThat(api.types()).extracting(type -> type.name().simpleName())
                .contains("LockUnlockedEvent", "EventDeviceError")
                .doesNotContain("DeviceDisconnectedEventDeviceError");
    }

    @Test
    void aDeviceReadsTheMetadataOfItsProviderOnDemand() {
        Type metadata = type("ProviderMetadata");

        assertThat(metadata).isInstanceOf(Type.LazyResponse.class);
        assertThat(fields(metadata)).hasSizeGreaterThan(30).extracting(Field::javaName).contains("august");
        assertThat(fields(type("DeviceProperties"))).extracting(Field::javaName).contains("providerMetadata")
                .doesNotContain("augustMetadata");
    }

    private static Type type(String name) {
        return api.types().stream().filter(type -> type.name().simpleName().equals(name)).findFirst().orElseThrow();
    }

    private static Endpoint endpoint(String path) {
        return api.routes().stream().flatMap(route -> route.endpoints().stream())
                .filter(endpoint -> endpoint.path().equals(path)).findFirst().orElseThrow();
    }
}
