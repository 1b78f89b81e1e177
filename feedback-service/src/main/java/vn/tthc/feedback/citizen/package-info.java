/** What everyone may do without log-in: send feedback, follow it, read what was published. Guarded against abuse. */
@NullMarked
package vn.tthc.feedback.citizen;

import org.jspecify.annotations.NullMarked;
