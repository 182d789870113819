package id.gapura.receipts;

import id.gapura.vault.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** An officer's device that signs receipts. */
record TestDevice(UUID id, KeyPair keys) {
    static TestDevice fresh() throws GeneralSecurityException {
        return new TestDevice(
                UUID.fromString("01932f00-0000-7000-8000-00001a2b3c4d"),
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    byte[] key() {
        var encoded = keys.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    /** The code of a receipt of 33,600 rupiah made on 21 November 2026. */
    String code(LocalDate lastDay, SigningKeys ours) throws GeneralSecurityException {
        var certificate = DeviceCertificate.of(id, key(), lastDay, ours).text();
        var said = certificate + ".12345678903.SN.20261231.33600.20261121T1203.9F3A2B1C4D5E";
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(said.getBytes(StandardCharsets.UTF_8));
        return said + "." + Base32.write(signature.sign());
    }
}
