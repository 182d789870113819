package id.gapura.sandbox;

import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;

/** How a bank's requests reach Gapura. */
@FunctionalInterface
public interface Line {
    SnapAnswer send(SnapOperation operation, SnapRequest request);
}
