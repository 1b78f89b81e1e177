/** Lists of dossiers: what waits for whom, searches, the counts on the desk, a person's earlier dossiers. */
@NullMarked
package vn.tthc.dossier.queue;

import org.jspecify.annotations.NullMarked;
