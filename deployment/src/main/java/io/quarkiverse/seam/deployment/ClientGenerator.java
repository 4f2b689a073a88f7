package io.quarkiverse.seam.deployment;

import static org.jboss.jandex.gizmo2.Jandex2Gizmo.classDescOf;
import static org.jboss.jandex.gizmo2.Jandex2Gizmo.methodDescOf;

import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;

import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.PrimitiveType;
import org.jboss.jandex.Type;

import io.quarkiverse.seam.runtime.call.Endpoint;
import io.quarkiverse.seam.runtime.client.GeneratedClient;
import io.quarkiverse.seam.runtime.client.GeneratedClients;
import io.quarkus.gizmo2.Const;
import io.quarkus.gizmo2.Expr;
import io.quarkus.gizmo2.ParamVar;
import io.quarkus.gizmo2.StaticFieldVar;
import io.quarkus.gizmo2.creator.BlockCreator;
import io.quarkus.gizmo2.creator.ClassCreator;
import io.quarkus.gizmo2.desc.ConstructorDesc;
import io.quarkus.gizmo2.desc.MethodDesc;

/**
 * Generates the bytecode of the clients. In Java, the client of an interface {@code Locks} would be:
 *
 * <pre>
 * public class Locks_SeamClient extends GeneratedClient implements Locks {
 *
 *     private static final Endpoint[] ENDPOINTS = { new Endpoint(0, "com.example.Locks", "unlock", …) };
 *
 *     public ActionAttempt unlock(String deviceId) {
 *         return (ActionAttempt) call(ENDPOINTS[0], new Object[] { deviceId });
 *     }
 *
 *     protected Object invoke(Object restClient, int endpoint, Object[] arguments) {
 *         if (endpoint == 0) {
 *             return ((Locks) restClient).unlock((String) arguments[0]);
 *         }
 *         throw new IllegalArgumentException("No such endpoint");
 *     }
 * }
 * </pre>
 */
final class ClientGenerator {

    private static final ConstructorDesc CLIENT_CONSTRUCTOR = ConstructorDesc.of(GeneratedClient.class);
    private static final MethodDesc CALL = MethodDesc.of(GeneratedClient.class, "call", Object.class, Endpoint.class,
            Object[].class);
    private static final ConstructorDesc ENDPOINT = ConstructorDesc.of(Endpoint.class, int.class, String.class, String.class,
            String.class, Endpoint.Returning.class, boolean.class, boolean.class,
            boolean.class, int.class, String.class, String.class,
            String.class, String.class);

    private ClientGenerator() {
    }

    static void generateClient(SeamApiBuildItem api, ClassCreator client) {
        client.public_();
        client.extends_(GeneratedClient.class);
        client.implements_(classDescOf(api.api()));
        defaultConstructor(CLIENT_CONSTRUCTOR, client);
        StaticFieldVar endpoints = client.staticField("ENDPOINTS", field -> {
            field.private_();
            field.final_();
            field.setType(Endpoint[].class);
            field.setInitializer(block -> block.yield(block.newArray(Endpoint.class, api.endpoints(),
                    endpoint -> newEndpoint(endpoint, block))));
        });
        for (int i = 0; i < api.methods().size(); i++) {
            implement(api.methods().get(i), endpoints, i, client);
        }
        client.method("invoke", method -> {
            method.protected_();
            method.returning(Object.class);
            ParamVar restClient = method.parameter("restClient", Object.class);
            ParamVar endpoint = method.parameter("endpoint", int.class);
            ParamVar arguments = method.parameter("arguments", Object[].class);
            method.body(block -> {
                for (int i = 0; i < api.methods().size(); i++) {
                    MethodInfo target = api.methods().get(i);
                    block.if_(block.eq(endpoint, i), call -> invoke(target, restClient, arguments, call));
                }
                block.throw_(IllegalArgumentException.class, "No such endpoint");
            });
        });
    }

    /** Generates the class that creates the clients by the names of their interfaces. */
    static void generateFactory(List<SeamApiBuildItem> apis, ClassCreator factory) {
        factory.public_();
        factory.implements_(GeneratedClients.class);
        defaultConstructor(ConstructorDesc.of(Object.class), factory);
        factory.method("create", method -> {
            method.public_();
            method.returning(GeneratedClient.class);
            ParamVar name = method.parameter("api", String.class);
            method.body(block -> {
                // An application may use no client, and Gizmo rejects a switch without cases.
                if (!apis.isEmpty()) {
                    block.switch_(name, cases -> {
                        for (SeamApiBuildItem api : apis) {
                            cases.caseOf(api.name(), found -> found.return_(found.new_(ClassDesc.of(api.clientClass()))));
                        }
                    });
                }
                block.returnNull();
            });
        });
    }

    private static void defaultConstructor(ConstructorDesc parent, ClassCreator type) {
        type.constructor(constructor -> {
            constructor.public_();
            constructor.body(block -> {
                block.invokeSpecial(parent, type.this_());
                block.return_();
            });
        });
    }

    private static Expr newEndpoint(Endpoint endpoint, BlockCreator block) {
        return block.new_(ENDPOINT, Const.of(endpoint.index()), Const.of(endpoint.api()), Const.of(endpoint.name()),
                Const.of(endpoint.path()), Const.of(endpoint.returning()), Const.of(endpoint.idempotent()),
                Const.of(endpoint.withoutWorkspace()), Const.of(endpoint.removes()), Const.of(endpoint.body()),
                stringOrNull(endpoint.bodyParameter()),
                stringOrNull(endpoint.bodyProperty()), stringOrNull(endpoint.responseKey()),
                stringOrNull(endpoint.formerResponseKey()));
    }

    private static Const stringOrNull(String value) {
        return value == null ? Const.ofNull(String.class) : Const.of(value);
    }

    private static void implement(MethodInfo target, StaticFieldVar endpoints, int index, ClassCreator client) {
        client.method(target.name(), method -> {
            method.public_();
            method.returning(classDescOf(target.returnType()));
            List<ParamVar> parameters = new ArrayList<>();
            for (MethodParameterInfo parameter : target.parameters()) {
                parameters.add(method.parameter("p" + parameter.position(), classDescOf(parameter.type())));
            }
            method.body(block -> {
                List<Expr> arguments = new ArrayList<>();
                for (int i = 0; i < parameters.size(); i++) {
                    arguments.add(block.localVar("a" + i, toObject(parameters.get(i), target.parameterType(i), block)));
                }
                Expr array = block.localVar("arguments", block.newArray(Object.class, arguments));
                Expr endpoint = block.localVar("endpoint", endpoints.elem(index));
                Expr value = block.invokeVirtual(CALL, client.this_(), endpoint, array);
                if (target.returnType().kind() == Type.Kind.VOID) {
                    block.return_();
                } else {
                    block.return_(fromObject(value, target.returnType(), block));
                }
            });
        });
    }

    private static void invoke(MethodInfo target, ParamVar restClient, ParamVar arguments, BlockCreator block) {
        Expr api = block.localVar("api", block.cast(restClient, classDescOf(target.declaringClass())));
        List<Expr> parameters = new ArrayList<>();
        for (int i = 0; i < target.parametersCount(); i++) {
            parameters.add(block.localVar("p" + i, fromObject(arguments.elem(i), target.parameterType(i), block)));
        }
        Expr value = block.invokeInterface(methodDescOf(target), api, parameters);
        if (target.returnType().kind() == Type.Kind.VOID) {
            block.returnNull();
        } else {
            block.return_(toObject(value, target.returnType(), block));
        }
    }

    private static Expr toObject(Expr value, Type type, BlockCreator block) {
        return type.kind() == Type.Kind.PRIMITIVE ? block.box(value) : value;
    }

    private static Expr fromObject(Expr value, Type type, BlockCreator block) {
        return type.kind() == Type.Kind.PRIMITIVE
                ? block.unbox(block.cast(value, classDescOf(PrimitiveType.box(type.asPrimitiveType()))))
                : block.cast(value, classDescOf(type));
    }
}
