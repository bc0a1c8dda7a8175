package org.gongping.ballot;

import org.gongping.ballot.box.CastCredential.Shown;
import org.gongping.ballot.poll.CredentialMessage;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Chain;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** What a voter's browser holds: its random bytes, what it blinded, and later the signature. */
public final class Browser {

    private final PollKey poll;
    private final String group;
    private final byte[] nonce;
    private final byte[] prefix;
    private final Blinding blinding;
    private final byte[] signature;

    private Browser(
            PollKey poll,
            String group,
            byte[] nonce,
            byte[] prefix,
            Blinding blinding,
            byte[] signature) {
        this.poll = poll;
        this.group = group;
        this.nonce = nonce;
        this.prefix = prefix;
        this.blinding = blinding;
        this.signature = signature;
    }

    public PollKey poll() {
        return poll;
    }

    public String group() {
        return group;
    }

    public Blinding blinding() {
        return blinding;
    }

    public byte[] signature() {
        return signature.clone();
    }

    public static Browser fresh(Poll poll, String group) {
        return fresh(poll.key(), group, poll.group(group).orElseThrow().access().issuer());
    }

    public static Browser fresh(PollKey poll, String group, IssuerKey issuer) {
        var nonce = Blinding.random(32);
        var prefix = Blinding.random(32);
        var prepared = new ByteArrayOutputStream();
        prepared.writeBytes(prefix);
        prepared.writeBytes(CredentialMessage.of(poll, group, nonce));
        var blinding = Blinding.of(issuer.publicKey(), prepared.toByteArray());
        return new Browser(poll, group, nonce, prefix, blinding, new byte[0]);
    }

    /** What it sends to be signed. */
    public String sent() {
        return text(blinding.blindedBytes());
    }

    public Browser with(String blindSignature) {
        var signed = blinding.finish(Base64.getUrlDecoder().decode(blindSignature));
        return with(signed);
    }

    public Browser with(byte[] other) {
        return new Browser(poll, group, nonce, prefix, blinding, other);
    }

    /** What it shows to the box. */
    public Shown shown() {
        return shown(poll.full(), group);
    }

    public Shown shown(String to, String in) {
        return new Shown(to, in, text(nonce), text(prefix), text(signature));
    }

    /** Under what the ballot will be stored. */
    public String ballotId() {
        var prepared = new ByteArrayOutputStream();
        prepared.writeBytes(prefix);
        prepared.writeBytes(CredentialMessage.of(poll, group, nonce));
        return poll.organisation() + ":" + Chain.sha256(prepared.toByteArray());
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
