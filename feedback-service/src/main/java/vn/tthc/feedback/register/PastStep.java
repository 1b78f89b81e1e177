package vn.tthc.feedback.register;

import java.time.Instant;
import vn.tthc.feedback.lifecycle.Step;

/** A step with when and by whom it was taken. */
public record PastStep(Step step, Instant at, Actor by) {}
