package vn.tthc.catalog.assessment;

import java.util.Optional;

/** Where an assessment stands; one table, complete by compilation. */
enum AssessmentState {
    /** The drafting unit assesses. */
    ASSESSING,
    /** Sent for appraisal and opinion. */
    SENT,
    APPRAISED,
    /** The document is issued. */
    ISSUED,
    WITHDRAWN;

    /** What is done with an assessment. */
    enum Step {
        SEND,
        /** The appraisal asks for a revision. */
        SEND_BACK,
        APPRAISE,
        ISSUE,
        WITHDRAW;

        /** Steps of the appraising province; the others are of the drafting unit. */
        boolean isOfTheProvince() {
            return this == SEND_BACK || this == APPRAISE;
        }
    }

    /** The state after the step; empty when it is not open. */
    Optional<AssessmentState> after(Step step) {
        return Optional.ofNullable(
                switch (this) {
                    case ASSESSING -> step == Step.SEND ? SENT : step == Step.WITHDRAW ? WITHDRAWN : null;
                    case SENT ->
                        switch (step) {
                            case SEND_BACK -> ASSESSING;
                            case APPRAISE -> APPRAISED;
                            case WITHDRAW -> WITHDRAWN;
                            case SEND, ISSUE -> null;
                        };
                    case APPRAISED -> step == Step.ISSUE ? ISSUED : step == Step.WITHDRAW ? WITHDRAWN : null;
                    case ISSUED, WITHDRAWN -> null;
                });
    }
}
