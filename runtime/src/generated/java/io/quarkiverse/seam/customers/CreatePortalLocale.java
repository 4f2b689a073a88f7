// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.seam.runtime.api.Values;

/** Constants for the values known so far. Seam adds values over time, so compare with {@code equals}. */
public record CreatePortalLocale(@JsonValue String value) {

    public static final CreatePortalLocale DE_DE = new CreatePortalLocale("de-DE");
    public static final CreatePortalLocale EL_GR = new CreatePortalLocale("el-GR");
    public static final CreatePortalLocale EN_US = new CreatePortalLocale("en-US");
    public static final CreatePortalLocale ES_ES = new CreatePortalLocale("es-ES");
    public static final CreatePortalLocale FR_FR = new CreatePortalLocale("fr-FR");
    public static final CreatePortalLocale IT_IT = new CreatePortalLocale("it-IT");
    public static final CreatePortalLocale NL_NL = new CreatePortalLocale("nl-NL");
    public static final CreatePortalLocale PL_PL = new CreatePortalLocale("pl-PL");
    public static final CreatePortalLocale PT_PT = new CreatePortalLocale("pt-PT");
    public static final CreatePortalLocale RU_RU = new CreatePortalLocale("ru-RU");

    private static final Set<CreatePortalLocale> KNOWN = Set.of(DE_DE, EL_GR, EN_US, ES_ES, FR_FR, IT_IT, NL_NL, PL_PL, PT_PT,
            RU_RU);

    /** @param value as Seam sends it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreatePortalLocale {
        Values.notNull("value", value);
    }

    /** Whether there is a constant for the value. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** The value as Seam sends it. */
    @Override
    public String toString() {
        return value;
    }
}
