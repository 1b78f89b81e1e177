package vn.tthc.dossier.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Test
    void aProperCitizenPasses() {
        assertTrue(ApplicantRules.check(citizen("089090001234", LocalDate.of(1990, 5, 1)), TODAY)
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "08909000123",
                "0890900012345",
                "08909000123a",
                "999090001234",
                "089490001234",
                "089327001234"
            })
    void aNumberThatCannotBeIsRefusedWithItsField(String number) {
        assertEquals(
                "applicant.identityNumber",
                ApplicantRules.check(citizen(number, null), TODAY).getFirst().field());
    }

    @Test
    void theYearInTheNumberMustBeTheYearOfBirth() {
        assertFalse(ApplicantRules.check(citizen("089090001234", LocalDate.of(1991, 5, 1)), TODAY)
                .isEmpty());
        assertTrue(ApplicantRules.check(citizen("089201001234", LocalDate.of(2001, 5, 1)), TODAY)
                .isEmpty());
    }

    @Test
    void taxCodesHaveACheckDigit() {
        assertTrue(ApplicantRules.check(enterprise("0100109106"), TODAY).isEmpty(), "a public one");
        assertTrue(ApplicantRules.check(ApplicantRules.normalise(enterprise("0100109106-001")), TODAY)
                .isEmpty());
        assertFalse(ApplicantRules.check(enterprise("0100109107"), TODAY).isEmpty());
        assertFalse(ApplicantRules.check(enterprise("010010910"), TODAY).isEmpty());
    }

    @Property
    void exactlyOneLastDigitFitsOrNone(@ForAll @IntRange(max = 999_999_999) int first) {
        String nine = "%09d".formatted(first);
        long fitting = java.util.stream.IntStream.range(0, 10)
                .filter(d -> TaxCode.check(nine + d).isEmpty())
                .count();
        assertEquals(TaxCode.checkDigit(nine) == 10 ? 0 : 1, fitting);
    }

    @Test
    void phoneAndMailHaveAShape() {
        Applicant odd = new Applicant(
                ApplicantKind.CITIZEN, "Lê Thị Bình", "089090001234", null, "12345", "binh@", null, false);
        assertEquals(2, ApplicantRules.check(odd, TODAY).size());
        Applicant good = ApplicantRules.normalise(new Applicant(
                ApplicantKind.CITIZEN,
                " Lê Thị Bình ",
                "089 090 001 234",
                null,
                "0912.345.678",
                "binh@example.vn",
                " ",
                false));
        assertTrue(ApplicantRules.check(good, TODAY).isEmpty());
        assertEquals("Lê Thị Bình", good.name());
        assertEquals(null, good.address());
    }

    @Test
    void aMaskedPersonKeepsInitialsAndTheEndOfTheNumber() {
        Applicant masked = citizen("089090001234", LocalDate.of(1990, 5, 1)).mask();
        assertEquals("N. V. An", masked.name());
        assertEquals("*********234", masked.identityNumber());
        assertEquals(null, masked.birthDate());
        assertTrue(masked.masked());
    }

    @Test
    void searchIgnoresAccentsInBothForms() {
        assertEquals("dang ky khai sinh", SearchText.of(" Đăng  ký KHAI SINH "));
        assertEquals(SearchText.of("hoà"), SearchText.of("hòa"));
    }

    private static Applicant citizen(String number, LocalDate birth) {
        return new Applicant(ApplicantKind.CITIZEN, "Nguyễn Văn An", number, birth, null, null, null, false);
    }

    private static Applicant enterprise(String code) {
        return new Applicant(ApplicantKind.ENTERPRISE, "Công ty A", code, null, null, null, null, false);
    }
}
