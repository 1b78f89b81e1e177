/**
 * The life of a feedback (phản ánh, kiến nghị): states, steps, who may take them, deadlines and counting buckets. Pure:
 * no storage, no transport. Legal source: Decree 20/2008/NĐ-CP as amended, articles 7, 9, 14, 15 and 19; deadlines as the
 * national portal measures them.
 */
@NullMarked
package vn.tthc.feedback.lifecycle;

import org.jspecify.annotations.NullMarked;
