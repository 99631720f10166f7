package org.storytank.debate.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.TooManyTries;
import org.storytank.account.Unknown;
import org.storytank.debate.ArgumentId;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.Opinion;
import org.storytank.debate.ReviewReason;
import org.storytank.debate.RoomId;
import org.storytank.debate.Saying;
import org.storytank.debate.Stance;
import org.storytank.debate.Standing;
import org.storytank.moderation.Told;
import org.storytank.shell.Notice;
import org.storytank.source.CitationId;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;

/** What people do in a room, done by the service, answered in the form they did it in: their words are never lost on the way. */
final class RoomActs implements DebateOutline.Acts {

    private static final Logger log = LoggerFactory.getLogger(RoomActs.class);

    private final RoomId room;
    private final RoomParts parts;
    private final Runnable waits;
    private final Consumer<Optional<ClaimId>> answers;
    private @Nullable DebateOutline outline;

    /** @param waits shows anew what of theirs waits for a person @param answers tells the others what they are writing an answer to */
    RoomActs(RoomId room, RoomParts parts, Runnable waits, Consumer<Optional<ClaimId>> answers) {
        this.room = room;
        this.parts = parts;
        this.waits = waits;
        this.answers = answers;
    }

    /** What somebody does, to be done once it is known who they are. @return the claim to go to, or nothing */
    private interface Act {

        String by(PersonId person, boolean heard);
    }

    void answerIn(DebateOutline outline) {
        this.outline = outline;
    }

    @Override
    public void say(String key, String about, String side, String text, String kind, String scheme) {
        act(key, (by, heard) -> {
            var saying = Saying.of(text)
                    .as(kind(kind))
                    .restingOn(ArgumentScheme.typed(scheme))
                    .heard(heard);
            var said = standing(about, side)
                    .answers()
                    .map(to -> parts.debates().argue(by, to.about(), to.stance(), saying))
                    .orElseGet(() -> parts.debates().state(by, room, saying));
            Advice.tell(said);
            waits.run();
            return said.held() ? "" : said.claim().value();
        });
    }

    @Override
    public void answering(String claim) {
        answers.accept(claim.isEmpty() ? Optional.empty() : Optional.of(new ClaimId(claim)));
    }

    private static Optional<ClaimKind> kind(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(ClaimKind.valueOf(typed.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void similar(String key, String about, String text) {
        var form = outline;
        if (form != null) {
            form.offer(
                    key,
                    parts.care().similar(room, parts.me(), text, Optional.of(new ClaimId(about))).stream()
                            .map(claim -> claim.id().value())
                            .toList());
        }
    }

    @Override
    public void revise(String key, String claim, String text, String kind) {
        act(key, (by, heard) -> {
            parts.debates().revise(by, new ClaimId(claim), Saying.of(text).heard(heard));
            kind(kind).ifPresent(said -> parts.care().sayKind(by, new ClaimId(claim), Optional.of(said)));
            return claim;
        });
    }

    @Override
    public void mark(String key, String claim, String reason) {
        act(key, (by, _) -> {
            parts.review().mark(by, new ClaimId(claim), reason(reason));
            return claim;
        });
    }

    @Override
    public void unmark(String claim, String reason) {
        act("", (by, _) -> {
            parts.review().takeBack(by, new ClaimId(claim), reason(reason));
            return "";
        });
    }

    @Override
    public void reviewed(String claim) {
        act("", (by, _) -> {
            parts.review().clear(by, new ClaimId(claim));
            return "";
        });
    }

    @Override
    public void scheme(String key, String claim, String scheme) {
        act(key, (by, _) -> {
            parts.reasoning().choose(by, new ClaimId(claim), ArgumentScheme.typed(scheme));
            return claim;
        });
    }

    private static ReviewReason reason(String word) {
        return ReviewReason.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public void move(String key, String claim, String about, String side) {
        act(key, (by, _) -> {
            var was = parts.care().move(by, new ClaimId(claim), standing(about, side));
            undo(claim, was);
            return claim;
        });
    }

    @Override
    public void merge(String key, String claim, String into) {
        act(key, (by, _) -> {
            parts.merging().merge(by, new ClaimId(claim), new ClaimId(into));
            return into;
        });
    }

    @Override
    public void again(String key, String claim, String about, String side) {
        act(key, (by, _) -> {
            var answering = standing(about, side).answers().orElseThrow(() -> new Unknown("side"));
            parts.reusing().use(by, new ClaimId(claim), answering.stance(), answering.about());
            return claim;
        });
    }

    @Override
    public void notAgain(String reuse) {
        act("", (by, _) -> {
            parts.reusing().takeBack(by, new ArgumentId(reuse));
            return "";
        });
    }

    @Override
    public void part(String claim) {
        act("", (by, _) -> {
            parts.merging().part(by, new ClaimId(claim));
            return claim;
        });
    }

    @Override
    public void split(String key, String claim, List<String> said) {
        act(key, (by, _) -> {
            parts.splitting().split(by, new ClaimId(claim), said);
            return claim;
        });
    }

    @Override
    public void join(String claim) {
        act("", (by, _) -> {
            parts.splitting().join(by, new ClaimId(claim));
            return claim;
        });
    }

    private void undo(String claim, Standing was) {
        var form = outline;
        if (form != null) {
            form.moved(
                    claim,
                    was.answers().map(answering -> answering.about().value()).orElse(""),
                    was.answers()
                            .map(answering -> ClaimPicture.side(answering.stance()))
                            .orElse("none"));
        }
    }

    private static Standing standing(String about, String side) {
        return switch (side) {
            case "for" -> Standing.under(new ClaimId(about), Stance.FOR);
            case "against" -> Standing.under(new ClaimId(about), Stance.AGAINST);
            case "undercut" -> Standing.under(new ClaimId(about), Stance.UNDERCUT);
            case "joint" -> Standing.under(new ClaimId(about), Stance.JOINT);
            default -> Standing.ALONE;
        };
    }

    @Override
    public void withdraw(String key, String claim) {
        act(key, (by, _) -> {
            parts.debates().withdraw(by, new ClaimId(claim));
            return "";
        });
    }

    @Override
    public void cite(String key, String claim, NewCitation citation) {
        act(key, (by, heard) -> {
            parts.debates().cite(by, new ClaimId(claim), citation, heard);
            return claim;
        });
    }

    @Override
    public void takeBack(String citation) {
        act("", (by, _) -> {
            parts.debates().takeBack(by, new CitationId(citation));
            return "";
        });
    }

    @Override
    public void vote(String claim, String opinion) {
        act("", (by, _) -> {
            parts.voting().vote(by, new ClaimId(claim), Opinion.valueOf(opinion.toUpperCase(Locale.ROOT)));
            return "";
        });
    }

    @Override
    public void rate(String claim, int impact) {
        act("", (by, _) -> {
            parts.voting().rate(by, new ClaimId(claim), impact);
            return "";
        });
    }

    private void act(String key, Act act) {
        act(key, false, act);
    }

    /** @param heard whether they have read what a rule advises */
    private void act(String key, boolean heard, Act act) {
        var form = outline;
        if (form == null) {
            return;
        }
        if (parts.me() == null) {
            form.waiting(key);
        }
        parts.asSomebody(room, person -> {
            try {
                form.done(key, act.by(person.id(), heard));
            } catch (Told told) {
                form.refused(key, Advice.of(told));
                Advice.ask(told, () -> act(key, true, act));
                return;
            } catch (RuntimeException refused) {
                refuse(form, key, why(refused));
                return;
            }
            parts.whoAreYou().contributed();
        });
    }

    /** Where there is no form to say it in, it is said in passing. */
    private static void refuse(DebateOutline form, String key, String why) {
        if (key.isEmpty()) {
            Notice.failed(why);
        } else {
            form.refused(key, why);
        }
    }

    static String why(RuntimeException refused) {
        return switch (refused) {
            case NotAccepted reason -> I18NProvider.translate(reason.words(), reason.details());
            case TooManyTries reason -> I18NProvider.translate(reason.words(), reason.details());
            case NotAllowed _ -> I18NProvider.translate("debate.refused.not-allowed");
            case Unknown _ -> I18NProvider.translate("debate.refused.unknown");
            case IllegalArgumentException _ -> I18NProvider.translate("debate.refused.unknown");
            default -> {
                log.error("An act in a debate failed", refused);
                yield I18NProvider.translate("debate.refused.broken");
            }
        };
    }
}
