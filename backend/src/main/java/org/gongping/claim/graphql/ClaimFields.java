package org.gongping.claim.graphql;

import org.gongping.claim.Claim;
import org.gongping.claim.ClaimAction;
import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.scheme.Languages;
import org.gongping.scoring.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Shows what a claim says; nothing here reads the database. */
@Controller
@SchemaMapping(typeName = Ids.CLAIM)
class ClaimFields {

    /** A rule as the contract shows it. */
    record LedgerItem(
            String code,
            String title,
            @Nullable String clause,
            BigDecimal points,
            Ledger.Claimant claimant,
            boolean evidenceRequired,
            @Nullable BigDecimal yearlyCap,
            boolean veto) {}

    @SchemaMapping
    String id(Claim claim) {
        return new GlobalId(Ids.CLAIM, claim.id()).encode();
    }

    @SchemaMapping
    LedgerItem item(Claim claim, Locale locale) {
        var rule = claim.rule();
        return new LedgerItem(
                rule.code(),
                Languages.in(locale, rule.title()),
                rule.clause(),
                rule.points(),
                rule.claimant(),
                rule.evidence() == Ledger.Evidence.REQUIRED,
                rule.yearlyCap(),
                rule.veto());
    }

    @SchemaMapping
    BigDecimal points(Claim claim) {
        return claim.rule().points();
    }

    @SchemaMapping
    int count(Claim claim) {
        return claim.content().count();
    }

    @SchemaMapping
    @Nullable String event(Claim claim) {
        return claim.content().event();
    }

    @SchemaMapping
    LocalDate occurredOn(Claim claim) {
        return claim.content().occurredOn();
    }

    @SchemaMapping
    String description(Claim claim) {
        return claim.content().description();
    }

    @SchemaMapping
    OffsetDateTime submittedAt(Claim claim) {
        return claim.submittedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    List<ClaimAction> permitted(Claim claim, @ContextValue Caller caller) {
        return claim.permitted(caller);
    }
}
