package vn.tthc.catalog.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a procedure says. Texts are as they came, in composed form (NFC).
 * Legal source of the parts: Decree 63/2010/NĐ-CP, article 8, as amended.
 *
 * @param level the level that handles it in this province
 * @param levels all levels that carry it out, as the national list or a decision names them; {@code level} is one of them
 * @param handlingUnitId the department that handles it; null when the receiving commune does, or when it is not applied
 * @param nonTerritorial may be handed in at any one-stop shop of the province (không phụ thuộc địa giới)
 * @param decisionNumber the decision that published this content
 * @param cases names of the cases a dossier is received under; empty when there is one only
 * @param variants what another level than {@code level} has of its own; empty for most
 */
public record ProcedureContent(
        String name,
        String fieldCode,
        String fieldName,
        @Nullable String issuer,
        ProcedureLevel level,
        List<ProcedureLevel> levels,
        @Nullable String handlingUnitId,
        boolean nonTerritorial,
        OnlineLevel onlineLevel,
        @Nullable String decisionNumber,
        List<String> applicants,
        List<TimeLimit> limits,
        List<DocumentComponent> components,
        List<Fee> fees,
        List<String> results,
        List<String> cases,
        @Nullable String steps,
        @Nullable String conditions,
        @Nullable String receivingAddress,
        List<LegalBasis> legalBases,
        @Nullable String sourceUrl,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LevelVariant> variants) {
    public ProcedureContent {
        levels = List.copyOf(levels);
        applicants = List.copyOf(applicants);
        limits = List.copyOf(limits);
        components = List.copyOf(components);
        fees = List.copyOf(fees);
        results = List.copyOf(results);
        cases = List.copyOf(cases);
        legalBases = List.copyOf(legalBases);
        variants = variants == null ? List.of() : List.copyOf(variants);
    }

    /** The same content under the decision that publishes it. */
    public ProcedureContent publishedBy(@Nullable String number) {
        return new ProcedureContent(
                name,
                fieldCode,
                fieldName,
                issuer,
                level,
                levels,
                handlingUnitId,
                nonTerritorial,
                onlineLevel,
                number,
                applicants,
                limits,
                components,
                fees,
                results,
                cases,
                steps,
                conditions,
                receivingAddress,
                legalBases,
                sourceUrl,
                variants);
    }
}
