/**
 * The end of the sender's data in feedback whose retention period has run out. What people ask for about their data is taken
 * down, decided and carried out in the dossier service's register. Legal source: Law 91/2025/QH15, Decree 356/2025/NĐ-CP.
 */
@NullMarked
package vn.tthc.feedback.person;

import org.jspecify.annotations.NullMarked;
