package io.quarkiverse.seam.generator.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.generator.facts.EndpointFacts;
import io.quarkiverse.seam.generator.facts.Facts;
import io.quarkiverse.seam.generator.facts.Facts.Resource;
import io.quarkiverse.seam.generator.facts.PublicNames;
import io.quarkiverse.seam.generator.facts.Source;
import io.quarkiverse.seam.generator.facts.Value;
import io.quarkiverse.seam.generator.facts.Words;
import io.quarkiverse.seam.generator.model.Endpoint.Method;
import io.quarkiverse.seam.generator.model.Endpoint.Returned;
import io.quarkiverse.seam.generator.model.Field.Kind;
import io.quarkiverse.seam.generator.model.JavaType.Container;

/** Decides names and types. */
final class ApiBuilder {

    private static final String BASE_PACKAGE = "io.quarkiverse.seam";
    private static final String ACTION_ATTEMPT = "action_attempt";
    /** Each device has few of the many objects that providers add, so each is read when it is asked for. */
    private static final TypeName WITH_UNREAD = new TypeName(BASE_PACKAGE + ".devices", "DeviceProperties");
    private static final String UNREAD_SUFFIX = "_metadata";
    /** These say too little alone, so the resource is a part of the names of their requests. */
    private static final Set<String> PLAIN_SEGMENTS = Set.of("create", "get", "get_or_create", "update", "delete");
    private static final Map<String, TypeName> SIMPLE_TYPES = Map.of(
            "string", TypeName.of(String.class),
            "id", TypeName.of(String.class),
            "uri", TypeName.of(String.class),
            "boolean", TypeName.of(Boolean.class),
            "integer", TypeName.of(Integer.class),
            "long", TypeName.of(Long.class),
            "number", TypeName.of(Double.class),
            "datetime", TypeName.of(Instant.class),
            "string_or_boolean", TypeName.of(Object.class),
            "json", TypeName.of(JsonNode.class));

    private final Facts facts;
    private final PublicNames names;
    private final Words words;
    private final SecretFields secrets;
    private final Map<TypeName, Type> types = new TreeMap<>();

    ApiBuilder(Source source) {
        facts = source.facts();
        names = source.names();
        words = source.words();
        secrets = new SecretFields(source.secrecy());
    }

    Api build() {
        facts.enums().forEach((name, shared) -> addEnumeration(sharedEnumeration(name), shared.values()));
        facts.resources().forEach(this::addResource);
        facts.events().types().forEach(this::addEvent);
        List<Route> routes = new ArrayList<>();
        facts.routes().forEach((path, endpoints) -> routes.add(route(path, endpoints)));
        return new Api(List.copyOf(routes), List.copyOf(types.values()), secrets.names());
    }

    private Route route(String path, Map<String, EndpointFacts> endpoints) {
        TypeName name = new TypeName(packageOf(path), names.interfaces().get(path));
        return new Route(path, name, Names.uncapitalized(name.simpleName()), words.route(path),
                endpoints.entrySet().stream().map(entry -> endpoint(path, name, entry.getKey(), entry.getValue())).toList());
    }

    private Endpoint endpoint(String route, TypeName api, String segment, EndpointFacts endpoint) {
        String says = words.endpoint(route, segment);
        TypeName request = new TypeName(api.packageName(), requestName(segment, api.simpleName()) + "Request");
        Place place = new Place(route + "/" + segment, true, path -> words.requestField(route, segment, path))
                .with("", endpoint.discriminator(), endpoint.variants());
        List<Field> fields = fields(endpoint.fields(), "", request, place);
        boolean takesRequest = fields.size() > (endpoint.value() == null ? 0 : 1);
        if (takesRequest) {
            add(new Type.Request(request, says, fields, orEmpty(endpoint.alternatives()), orEmpty(endpoint.checks())));
        }
        return new Endpoint(route + "/" + segment, Names.camel(segment), says, endpoint, replacement(endpoint.replacedBy()),
                takesRequest ? request : null,
                named(fields, endpoint.value()), takesRequest ? id(segment, endpoint, fields) : null,
                returned(api.packageName(), segment, endpoint));
    }

    private Method replacement(String path) {
        if (path == null) {
            return null;
        }
        String route = path.substring(0, path.lastIndexOf('/'));
        return new Method(new TypeName(packageOf(route), names.interfaces().get(route)),
                Names.camel(path.substring(route.length() + 1)));
    }

    private static String requestName(String segment, String api) {
        if (segment.equals("list")) {
            return "List" + api;
        }
        return Names.pascal(segment) + (PLAIN_SEGMENTS.contains(segment) ? Names.singular(api) : "");
    }

    private static Field id(String segment, EndpointFacts endpoint, List<Field> fields) {
        if (!segment.equals("get")) {
            return null;
        }
        return named(fields, endpoint.response().type().replaceFirst("^unmanaged_", "") + "_id");
    }

    private static Field named(List<Field> fields, String wireName) {
        return fields.stream().filter(field -> field.wireName().equals(wireName)).findFirst().orElse(null);
    }

    private Returned returned(String packageName, String segment, EndpointFacts endpoint) {
        Value response = endpoint.response();
        if (response == null) {
            return null;
        }
        if (endpoint.also() != null) {
            // Several values: the response itself is what is returned
            TypeName name = new TypeName(packageName, Names.pascal(segment) + "Response");
            Map<String, Value> values = new LinkedHashMap<>();
            values.put(response.key(), response);
            values.putAll(endpoint.also());
            add(new Type.Response(name, false, null, fields(values, "", name, Place.WITHOUT_WORDS)));
            return new Returned(new JavaType(name, Container.NONE), null, null, false, null, null);
        }
        JavaType type = type(response, response.key(), response.key(), null, Place.WITHOUT_WORDS);
        return new Returned(type, response.key(), response.formerKey(), response.paginated(), response.batch(),
                attemptResult(endpoint.action(), response));
    }

    private JavaType attemptResult(String action, Value response) {
        if (action == null || !response.type().equals(ACTION_ATTEMPT)) {
            return null;
        }
        Value result = facts.actions().get(action).result();
        if (result == null) {
            return new JavaType(TypeName.of(Void.class), Container.NONE);
        }
        if (result.fields() == null) {
            return new JavaType(resource(result.type()), Container.NONE);
        }
        TypeName name = new TypeName(resource(ACTION_ATTEMPT).packageName(),
                Names.pascal(action.toLowerCase(Locale.ROOT)) + "Result");
        if (!types.containsKey(name)) {
            add(new Type.Response(name, false, null,
                    fields(result.fields(), "", name, new Place(action, false, path -> words.actionField(action, path)))));
        }
        return new JavaType(name, Container.NONE);
    }

    private void addResource(String resource, Resource found) {
        if (resource.equals(ACTION_ATTEMPT)) {
            // Written by hand, because it is generic
            return;
        }
        TypeName name = resource(resource);
        add(new Type.Response(name, false, words.resource(found.route(), resource),
                fields(found.fields(), "", name,
                        new Place(resource, false, path -> words.responseField(found.route(), resource, path)))));
    }

    private void addEvent(String eventType, Resource event) {
        TypeName name = event(eventType);
        Map<String, Value> fields = new LinkedHashMap<>(facts.events().common());
        fields.putAll(event.fields());
        add(new Type.Event(name, eventType, event.deprecated(),
                event.replacedBy() == null ? null : event(event.replacedBy()), words.event(eventType),
                fields(fields, "", name, new Place(eventType, false, words::eventField))));
    }

    private static TypeName event(String eventType) {
        return new TypeName(packageOf("/events"), Names.pascal(eventType.replace('.', '_')) + "Event");
    }

    /** Which request, resource, event or action fields belong to, and what is said about each of them, by its path within. */
    private record Place(String name, boolean request, UnaryOperator<String> words) {

        static final Place WITHOUT_WORDS = new Place("", false, path -> null);
        /** Longer lists are of no help. */
        private static final int MOST_VARIANTS = 4;

        /**
         * Says in addition which variants a field belongs to.
         *
         * @param prefix of the paths of the fields
         * @param discriminator the field that tells the variants apart; null if there are none
         * @param variants the fields that not every variant has, by the value of that field; null if every variant has all
         */
        Place with(String prefix, String discriminator, Map<String, List<String>> variants) {
            if (discriminator == null || variants == null) {
                return this;
            }
            return new Place(name, request, path -> {
                List<String> having = path.startsWith(prefix) ? variants.entrySet().stream()
                        .filter(variant -> variant.getValue().contains(path.substring(prefix.length()))).map(Map.Entry::getKey)
                        .toList() : List.of();
                return Stream.of(words.apply(path), having.isEmpty() ? null : only(discriminator, having))
                        .filter(Objects::nonNull).reduce((said, only) -> said + " " + only).orElse(null);
            });
        }

        private static String only(String discriminator, List<String> variants) {
            if (variants.size() > MOST_VARIANTS) {
                return "Only for some values of `%s`.".formatted(Names.camel(discriminator));
            }
            return "Only if `%s` is %s.".formatted(Names.camel(discriminator),
                    variants.stream().map(variant -> "`" + variant + "`").collect(Collectors.joining(" or ")));
        }
    }

    /** @param prefix of the path within the request or resource, empty or with a dot at the end */
    private List<Field> fields(Map<String, Value> values, String prefix, TypeName owner, Place place) {
        List<Field> fields = new ArrayList<>();
        Map<String, Value> unread = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (owner.equals(WITH_UNREAD) && name.endsWith(UNREAD_SUFFIX)) {
                unread.put(name, value);
            } else {
                fields.add(new Field(Kind.MEMBER, name, Names.camel(name), type(value, name, prefix + name, owner, place),
                        secrets.contains(place.name() + "." + prefix + name, value), place.words().apply(prefix + name),
                        value));
            }
        });
        if (!unread.isEmpty()) {
            fields.add(providerMetadata(unread, prefix, owner.packageName(), place));
        }
        return List.copyOf(fields);
    }

    private Field providerMetadata(Map<String, Value> values, String prefix, String packageName, Place place) {
        TypeName name = new TypeName(packageName, "ProviderMetadata");
        List<Field> fields = new ArrayList<>();
        values.forEach((key, value) -> {
            TypeName part = new TypeName(packageName, Names.pascal(key));
            add(new Type.Response(part, true, null, fields(value.fields(), prefix + key + ".", part, place)));
            fields.add(new Field(Kind.MEMBER, key, Names.camel(key.substring(0, key.length() - UNREAD_SUFFIX.length())),
                    new JavaType(part, Container.NONE), false, place.words().apply(prefix + key), value));
        });
        add(new Type.LazyResponse(name, UNREAD_SUFFIX, List.copyOf(fields)));
        return new Field(Kind.UNREAD_MEMBERS, null, "providerMetadata", new JavaType(name, Container.NONE), false, null, null);
    }

    private JavaType type(Value value, String name, String path, TypeName owner, Place place) {
        Container container = value.list() ? Container.LIST : value.map() ? Container.MAP : Container.NONE;
        TypeName simple = SIMPLE_TYPES.get(value.type());
        if (simple != null) {
            return new JavaType(simple, container);
        }
        if (value.sharedEnum() != null) {
            return new JavaType(sharedEnumeration(value.sharedEnum()), container);
        }
        if (!value.type().equals("enum") && !value.type().equals("object")) {
            return new JavaType(resource(value.type()), container);
        }
        String outer = place.request() ? owner.simpleName().replaceFirst("Request$", "") : owner.simpleName();
        boolean isShared = isSharedByEvents(owner, name, value);
        String made = Names.nested(isShared ? "Event" : outer,
                value.list() ? Names.singular(name) : name);
        TypeName part = new TypeName(owner.packageName(), names.parts().getOrDefault(outer + "." + name, made));
        if (value.type().equals("enum")) {
            addEnumeration(part, value.values());
        } else {
            List<Field> fields = fields(value.fields(), path + ".", part,
                    place.with(path + ".", value.discriminator(), value.variants()));
            // The words are about the list
            String says = value.list() ? "One of the `%s` of `%s`.".formatted(Names.camel(name),
                    isShared ? "SeamEvent" : owner.simpleName()) : place.words().apply(path);
            add(place.request() ? new Type.Request(part, says, fields, orEmpty(value.alternatives()), List.of())
                    : new Type.Response(part, true, says, fields));
        }
        return new JavaType(part, container);
    }

    /** Many events have the very same lists of errors, for instance. */
    private boolean isSharedByEvents(TypeName owner, String name, Value value) {
        List<Value> all = facts.events().types().values().stream().map(event -> event.fields().get(name))
                .filter(Objects::nonNull).toList();
        return owner.packageName().equals(packageOf("/events"))
                && all.contains(value) && all.size() > 1 && all.stream().distinct().count() == 1;
    }

    private void addEnumeration(TypeName name, List<String> values) {
        add(new Type.Enumeration(name,
                values.stream()
                        .map(value -> new Type.Constant(names.constants().getOrDefault(value, Names.constant(value)), value))
                        .toList()));
    }

    private void add(Type type) {
        Type other = types.put(type.name(), type);
        if (other != null && !other.equals(type)) {
            throw new IllegalStateException("Two types would be called " + type.name());
        }
    }

    private TypeName sharedEnumeration(String name) {
        return new TypeName(packageOf(facts.enums().get(name).route()), Names.pascal(name));
    }

    private TypeName resource(String name) {
        String renamed = names.resources().get(name);
        if (name.equals("event")) {
            return new TypeName(packageOf("/events"), renamed);
        }
        return new TypeName(packageOf(facts.resources().get(name).route()), renamed == null ? Names.pascal(name) : renamed);
    }

    /** The unmanaged and simulate routes share the package of their parent. */
    private static String packageOf(String route) {
        return BASE_PACKAGE + route.replaceFirst("/(unmanaged|simulate)?$", "").replace("_", "").replace('/', '.');
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
