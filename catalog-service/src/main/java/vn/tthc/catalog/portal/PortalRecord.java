package vn.tthc.catalog.portal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One procedure as the portal's list has it; nothing corrected. Lists are never null, texts may be. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PortalRecord(
        String code,
        String name,
        String field,
        String fieldCode,
        String issuingAgency,
        String issuingAgencyCode,
        List<String> levels,
        List<String> implementingAgencies,
        @Nullable String competentAuthority,
        @Nullable String receivingAddress,
        List<String> applicants,
        List<Method> submissionMethods,
        List<Paper> components,
        List<String> emptyComponentCases,
        @Nullable String stepsText,
        List<Case> processingCases,
        List<Result> results,
        List<Basis> legalBasis,
        @Nullable String conditionsText,
        @Nullable String decisionNumber,
        @Nullable String decisionDate,
        @Nullable String procedureKind,
        boolean isInternal,
        boolean onlineFullProcess,
        boolean nonTerritorial,
        @Nullable String sourceUrl) {
    public PortalRecord {
        code = text(code);
        name = text(name);
        field = text(field);
        fieldCode = text(fieldCode);
        issuingAgency = text(issuingAgency);
        issuingAgencyCode = text(issuingAgencyCode);
        levels = list(levels);
        implementingAgencies = list(implementingAgencies);
        applicants = list(applicants);
        submissionMethods = list(submissionMethods);
        components = list(components);
        emptyComponentCases = emptyComponentCases == null ? List.of() : emptyComponentCases;
        processingCases = list(processingCases);
        results = list(results);
        legalBasis = list(legalBasis);
    }

    /** Lists components and marks none of them as required. */
    public boolean marksNoneRequired() {
        return !components.isEmpty() && components.stream().noneMatch(Paper::required);
    }

    /** A way to hand in a dossier, with its time limit and fees. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Method(
            String channel,
            @Nullable String timeLimitText,
            @Nullable BigDecimal timeLimitValue,
            @Nullable BigDecimal timeLimitDays,
            String timeUnit,
            List<Charge> fees,
            @Nullable String feeText,
            @Nullable String description) {
        public Method {
            channel = text(channel);
            timeUnit = text(timeUnit);
            fees = list(fees);
        }
    }

    /** Phí, Lệ phí or Mức giá. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Charge(
            String type,
            @Nullable BigDecimal value,
            @Nullable String currency,
            @Nullable String description) {}

    /** A component of the dossier. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Paper(
            @JsonProperty("case") @Nullable String caseName,
            String name,
            @Nullable String formFile,
            int originals,
            int copies,
            boolean required,
            @Nullable String componentCode) {
        public Paper {
            name = text(name);
        }
    }

    /** A case that one-stop systems register under. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Case(String code, String name, @Nullable BigDecimal timeValue, String timeUnit) {
        public Case {
            code = text(code);
            name = text(name);
            timeUnit = text(timeUnit);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Result(String name, @Nullable String code) {
        public Result {
            name = text(name);
        }
    }

    /** @param date yyyy-MM-dd; null when the sources do not say it */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Basis(
            String number,
            @Nullable String title,
            @Nullable String date,
            @Nullable String issuer) {
        public Basis {
            number = text(number);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
