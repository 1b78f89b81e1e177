/**
 * The register of feedback (sổ phản ánh, kiến nghị): what was received, where it stands, who did what. Storage around the
 * rules of {@link vn.tthc.feedback.lifecycle}.
 */
@NullMarked
package vn.tthc.feedback.register;

import org.jspecify.annotations.NullMarked;
