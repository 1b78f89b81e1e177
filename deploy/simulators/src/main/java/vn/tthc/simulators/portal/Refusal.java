package vn.tthc.simulators.portal;

/** Ends the reading of something sent with the answer that says what is wrong with it. */
final class Refusal extends RuntimeException {
    private final transient Answer answer;

    Refusal(Answer answer) {
        super(answer.message(), null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
