package vn.tthc.dossier.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.dossier.procedure.FlaggedComponent;
import vn.tthc.dossier.procedure.Listed;
import vn.tthc.dossier.procedure.PaperFlags;

class DataInPlaceTest {
    private static final String DATABASE = "Cơ sở dữ liệu quốc gia về dân cư";
    private static final PaperFlags ONLY_DATA = new PaperFlags(false, DATABASE, false, false, false);
    private static final PaperFlags WITH_FALLBACK = new PaperFlags(false, DATABASE, true, false, false);
    private static final PaperFlags NOTHING = new PaperFlags(true, null, false, true, false);
    private static final Instant AT = Instant.parse("2026-03-16T01:00:00Z");
    private static final Officer OFFICER = new Officer("longxuyen.tiepnhan", "Trần Thị Mai", "30307-20250701");

    @Test
    void dataOfTheDatabaseOfTheDecisionTakeThePlaceOfThePaper() {
        for (String named : new String[] {null, DATABASE}) {
            DataLookUp lookUp = accepted(given(PaperForm.DATA, named, null), ONLY_DATA);
            assertEquals(new DataLookUp(DATABASE, LookUpOutcome.FOUND, OFFICER.username(), OFFICER.name(), AT), lookUp);
        }
    }

    @Test
    void dataStandForNoPaperThatWasNotReplaceableOnTheDayOfReceipt() {
        refused(given(PaperForm.DATA, null, null), NOTHING, "không thuộc danh mục");
        refused(given(PaperForm.DATA, null, null), null, "không thuộc danh mục");
        refused(given(PaperForm.DATA, "Cơ sở dữ liệu khác", null), ONLY_DATA, DATABASE);
        refused(
                new ReceivedPaper(1, PaperForm.DATA, null, null, UUID.randomUUID(), null, null),
                ONLY_DATA,
                "không kèm tệp");
        refused(given(PaperForm.DATA, null, LookUpOutcome.MISSING), ONLY_DATA, "Không có dữ liệu đúng");
    }

    @Test
    void thePaperIsTakenWhenTheDataAreNotToBeHadAndTheDecisionLetsItBeAskedFor() {
        DataLookUp lookUp = accepted(given(PaperForm.COPY, null, LookUpOutcome.WRONG), WITH_FALLBACK);
        assertEquals(LookUpOutcome.WRONG, lookUp == null ? null : lookUp.outcome());
        refused(given(PaperForm.COPY, null, LookUpOutcome.MISSING), ONLY_DATA, "không cho yêu cầu nộp");
        refused(given(PaperForm.COPY, null, LookUpOutcome.FOUND), WITH_FALLBACK, "Đã có dữ liệu");
        refused(given(PaperForm.COPY, null, LookUpOutcome.MISSING), NOTHING, "không thuộc danh mục");
    }

    @Test
    void aPaperThatIsHandedInAllTheSameNeedsNoLookUp() {
        assertNull(accepted(given(PaperForm.ORIGINAL, null, null), ONLY_DATA));
        assertNull(accepted(given(PaperForm.NONE, null, null), null));
        assertNull(accepted(given(PaperForm.NONE, null, LookUpOutcome.MISSING), WITH_FALLBACK));
    }

    @Test
    void flagsAreThoseOfTheDayAndUnknownWhereTheCatalogueDidNotTell() {
        LocalDate from = LocalDate.of(2026, 3, 1);
        var flag = new FlaggedComponent("Giấy chứng sinh", "REPLACEABLE", from, from.plusDays(9), DATABASE, true);
        Listed listed = new Listed(List.of(flag), null);
        assertEquals(WITH_FALLBACK, listed.flags("Giấy chứng sinh"));
        assertEquals(new PaperFlags(false, null, false, false, false), listed.flags("Tờ khai"));
        assertNull(new Listed(null, null).flags("Giấy chứng sinh"));
    }

    @Test
    void theTimelineNamesTheDatabaseAndWhatWasTakenInstead() {
        List<Paper> papers = List.of(
                paper(1, "Giấy chứng sinh", PaperForm.DATA, LookUpOutcome.FOUND, AT),
                paper(2, "Giấy kết hôn", PaperForm.COPY, LookUpOutcome.MISSING, AT),
                paper(3, "Căn cước", PaperForm.DATA, LookUpOutcome.FOUND, AT.minusSeconds(60)));
        assertEquals(
                "“Giấy chứng sinh” thay bằng dữ liệu của " + DATABASE + ". “Giấy kết hôn”: không có dữ liệu ở "
                        + DATABASE + ", nhận giấy tờ.",
                DataInPlace.inWords(papers, AT));
        assertNull(DataInPlace.inWords(papers, AT.plusSeconds(60)));
    }

    private static Paper paper(int no, String name, PaperForm form, LookUpOutcome outcome, Instant at) {
        return new Paper(
                no,
                name,
                true,
                true,
                0,
                0,
                form,
                null,
                WITH_FALLBACK,
                new DataLookUp(DATABASE, outcome, OFFICER.username(), OFFICER.name(), at));
    }

    private static ReceivedPaper given(PaperForm form, @Nullable String database, @Nullable LookUpOutcome lookUp) {
        return new ReceivedPaper(1, form, null, null, null, database, lookUp);
    }

    private static @Nullable DataLookUp accepted(ReceivedPaper given, @Nullable PaperFlags flags) {
        var data = new DataInPlace(OFFICER, AT);
        DataLookUp lookUp = data.lookUp(given, "Giấy chứng sinh", flags);
        data.check();
        return lookUp;
    }

    private static void refused(ReceivedPaper given, @Nullable PaperFlags flags, String why) {
        var data = new DataInPlace(OFFICER, AT);
        assertNull(data.lookUp(given, "Giấy chứng sinh", flags));
        var refusal = assertThrows(DossierRefusal.NotReplaceable.class, data::check);
        assertEquals(1, refusal.violations().size());
        assertEquals(true, refusal.violations().getFirst().message().contains(why), refusal.violations()::toString);
    }
}
