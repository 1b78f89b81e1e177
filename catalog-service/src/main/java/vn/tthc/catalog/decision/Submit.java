package vn.tthc.catalog.decision;

import jakarta.validation.constraints.Min;

/** @param revision of the draft that is handed in */
record Submit(@Min(1) int revision) {}
