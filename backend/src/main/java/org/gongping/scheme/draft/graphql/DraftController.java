package org.gongping.scheme.draft.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.scheme.draft.ChangeDraft;
import org.gongping.scheme.draft.DiscardDraft;
import org.gongping.scheme.draft.Drafts;
import org.gongping.scheme.draft.Edit;
import org.gongping.scheme.draft.PublishDraft;
import org.gongping.scheme.draft.SchemeDraft;
import org.gongping.scheme.draft.StartDraft;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** Lists, begins, changes, publishes and discards drafts. */
@Controller
class DraftController {

    private final Drafts drafts;
    private final StartDraft start;
    private final ChangeDraft change;
    private final PublishDraft publish;
    private final DiscardDraft discard;

    DraftController(
            Drafts drafts,
            StartDraft start,
            ChangeDraft change,
            PublishDraft publish,
            DiscardDraft discard) {
        this.drafts = drafts;
        this.start = start;
        this.change = change;
        this.publish = publish;
        this.discard = discard;
    }

    /** What became of a change. */
    record DraftPayload(@Nullable SchemeDraft draft, List<Refusal> refusals) {
        static DraftPayload of(Outcome<SchemeDraft> outcome) {
            return new DraftPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    /** What became of publishing. */
    record PublishPayload(@Nullable Scheme scheme, List<Refusal> refusals) {}

    /** What became of discarding. */
    record DiscardPayload(List<Refusal> refusals) {}

    @QueryMapping
    List<SchemeDraft> schemeDrafts(@ContextValue Caller caller) {
        return drafts.of(caller.organisation());
    }

    @QueryMapping
    @Nullable SchemeDraft schemeDraft(@Argument String id, @ContextValue Caller caller) {
        return drafts.find(caller.organisation(), name(id)).orElse(null);
    }

    @MutationMapping
    DraftPayload startSchemeDraft(@Argument DraftInputs.Start input, @ContextValue Caller caller) {
        return DraftPayload.of(start.run(caller, input.basedOn(), input.name()));
    }

    @MutationMapping
    DraftPayload saveSchemeDraft(@Argument DraftInputs.Save input, @ContextValue Caller caller) {
        return change(caller, input.id(), input.version(), new Edit.Whole(input.source()));
    }

    @MutationMapping
    DraftPayload changeSchemeSettings(
            @Argument DraftInputs.Settings input, @ContextValue Caller caller) {
        return change(caller, input.id(), input.version(), new Edit.Settings(input.changes()));
    }

    @MutationMapping
    DraftPayload addSchemeItem(@Argument DraftInputs.NewItem input, @ContextValue Caller caller) {
        return change(caller, input.id(), input.version(), input.edit());
    }

    @MutationMapping
    DraftPayload removeSchemeItem(
            @Argument DraftInputs.WithoutItem input, @ContextValue Caller caller) {
        return change(caller, input.id(), input.version(), new Edit.WithoutItem(input.at()));
    }

    @MutationMapping
    PublishPayload publishSchemeDraft(
            @Argument DraftInputs.Seen input, @ContextValue Caller caller) {
        var outcome = publish.run(caller, name(input.id()), input.version());
        return new PublishPayload(outcome.valueOrNull(), outcome.refusals());
    }

    @MutationMapping
    DiscardPayload discardSchemeDraft(
            @Argument DraftInputs.Seen input, @ContextValue Caller caller) {
        return new DiscardPayload(
                discard.run(caller, name(input.id()), input.version()).refusals());
    }

    private DraftPayload change(Caller caller, String id, int version, Edit edit) {
        return DraftPayload.of(change.run(caller, name(id), version, edit));
    }

    /** A blank name, which nothing has, for an id of anything else. */
    private static String name(String id) {
        return GlobalId.key(DraftNodes.TYPE, id).orElse("");
    }
}
