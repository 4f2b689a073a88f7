package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** A user of the sample. */
public final class Caller {

    private Caller() {
    }

    // tag::as[]
    public static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, SampleUsers.PASSWORD);
    }
    // end::as[]
}
