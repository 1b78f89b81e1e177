package vn.tthc.dossier.lifecycle;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a dossier (hồ sơ) stands. Each state knows its code at the national portal and what its clock does.
 * Legal source: Decree 118/2025/NĐ-CP, receipt and handling of dossiers.
 */
public sealed interface DossierState {
    /** Filed online and not yet received (mới đăng ký): the acceptance clock of 8 working hours runs. */
    record Registered() implements DossierState {}

    /** Received, nobody works on it yet (được tiếp nhận). */
    record Received() implements DossierState {}

    /** An officer works on it (đang xử lý). */
    record Processing() implements DossierState {}

    /** Another agency has been asked and has not answered (chờ cơ quan phối hợp). */
    record WaitingAgency() implements DossierState {}

    /** Handed to the approver (trình phê duyệt). */
    record WaitingApproval() implements DossierState {}

    /** Waits for papers from the applicant (yêu cầu bổ sung giấy tờ). */
    record SupplementRequested() implements DossierState {}

    /** Waits for a payment of the applicant (yêu cầu thực hiện nghĩa vụ tài chính). */
    record FinancialDutyRequested() implements DossierState {}

    /** Decided, the result waits for the applicant (đã xử lý xong). */
    record Settled() implements DossierState {}

    /** The applicant has the result (đã trả kết quả). */
    record ResultReturned() implements DossierState {}

    /** Not received (không được tiếp nhận). */
    record Refused() implements DossierState {}

    /** Taken back by the applicant (công dân yêu cầu rút hồ sơ). */
    record Withdrawn() implements DossierState {}

    /** Stopped by the authority (dừng xử lý). */
    record Stopped() implements DossierState {}

    /** What the clock of the time limit does while a dossier is in the state. */
    enum Clock {
        /** Only the acceptance clock of 8 working hours. */
        ACCEPTANCE,
        RUNS,
        SUSPENDED,
        ENDED
    }

    /** Every state, in the order of a usual life. */
    static Collection<DossierState> all() {
        return Collections.unmodifiableCollection(Names.ALL.values());
    }

    /** @param name as in {@link #name()} */
    static Optional<DossierState> named(String name) {
        return Optional.ofNullable(Names.ALL.get(name));
    }

    /** Stable name in storage, events and answers, for example {@code SUPPLEMENT_REQUESTED}. */
    default String name() {
        return switch (this) {
            case Registered s -> "REGISTERED";
            case Received s -> "RECEIVED";
            case Processing s -> "PROCESSING";
            case WaitingAgency s -> "WAITING_AGENCY";
            case WaitingApproval s -> "WAITING_APPROVAL";
            case SupplementRequested s -> "SUPPLEMENT_REQUESTED";
            case FinancialDutyRequested s -> "FINANCIAL_DUTY_REQUESTED";
            case Settled s -> "SETTLED";
            case ResultReturned s -> "RESULT_RETURNED";
            case Refused s -> "REFUSED";
            case Withdrawn s -> "WITHDRAWN";
            case Stopped s -> "STOPPED";
        };
    }

    /** Code of the national portal, 1 to 10; several states of ours share one. */
    default int nationalStatus() {
        return switch (this) {
            case Registered s -> 1;
            case Received s -> 2;
            case Refused s -> 3;
            case Processing s -> 4;
            case WaitingAgency s -> 4;
            case WaitingApproval s -> 4;
            case SupplementRequested s -> 5;
            case FinancialDutyRequested s -> 6;
            case Withdrawn s -> 7;
            case Stopped s -> 8;
            case Settled s -> 9;
            case ResultReturned s -> 10;
        };
    }

    default Clock clock() {
        return switch (this) {
            case Registered s -> Clock.ACCEPTANCE;
            case Received s -> Clock.RUNS;
            case Processing s -> Clock.RUNS;
            case WaitingApproval s -> Clock.RUNS;
            case WaitingAgency s -> Clock.SUSPENDED;
            case SupplementRequested s -> Clock.SUSPENDED;
            case FinancialDutyRequested s -> Clock.SUSPENDED;
            case Settled s -> Clock.ENDED;
            case ResultReturned s -> Clock.ENDED;
            case Refused s -> Clock.ENDED;
            case Withdrawn s -> Clock.ENDED;
            case Stopped s -> Clock.ENDED;
        };
    }

    /** How people call the state. */
    default String vietnamese() {
        return switch (this) {
            case Registered s -> "Mới đăng ký";
            case Received s -> "Được tiếp nhận";
            case Processing s -> "Đang xử lý";
            case WaitingAgency s -> "Chờ cơ quan phối hợp";
            case WaitingApproval s -> "Chờ phê duyệt";
            case SupplementRequested s -> "Yêu cầu bổ sung giấy tờ";
            case FinancialDutyRequested s -> "Yêu cầu thực hiện nghĩa vụ tài chính";
            case Settled s -> "Đã xử lý xong";
            case ResultReturned s -> "Đã trả kết quả";
            case Refused s -> "Không được tiếp nhận";
            case Withdrawn s -> "Công dân yêu cầu rút hồ sơ";
            case Stopped s -> "Dừng xử lý";
        };
    }

    /** The states by name. */
    final class Names {
        static final Map<String, DossierState> ALL = Stream.of(
                        new Registered(),
                        new Received(),
                        new Processing(),
                        new WaitingAgency(),
                        new WaitingApproval(),
                        new SupplementRequested(),
                        new FinancialDutyRequested(),
                        new Settled(),
                        new ResultReturned(),
                        new Refused(),
                        new Withdrawn(),
                        new Stopped())
                .collect(Collectors.toMap(
                        DossierState::name, Function.identity(), (first, second) -> first, LinkedHashMap::new));

        private Names() {}
    }
}
