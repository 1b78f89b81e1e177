/**
 * Reconciliation with the national portal (đối soát): every day, and when asked for, what is here is compared with what the portal
 * has. What is safe is repaired by sending it again; the rest is for people. Facts are never changed to make two lists agree.
 */
@NullMarked
package vn.tthc.dossier.reconciliation;

import org.jspecify.annotations.NullMarked;
