package org.storytank.debate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.TooManyTries;
import org.storytank.account.Unknown;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.Opinion;
import org.storytank.debate.ReviewReason;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.debate.Standing;
import org.storytank.moderation.Contribution;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Told;
import org.storytank.shell.Confirm;
import org.storytank.shell.Notice;
import org.storytank.source.CitationId;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;

/** What people do in a room, done by the service, answered in the form they did it in: their words are never lost on the way. */
final class RoomActs implements DebateOutline.Acts {

    private static final Logger log = LoggerFactory.getLogger(RoomActs.class);

    private final RoomId room;
    private final RoomParts parts;
    private @Nullable DebateOutline outline;

    RoomActs(RoomId room, RoomParts parts) {
        this.room = room;
        this.parts = parts;
    }

    void answerIn(DebateOutline outline) {
        this.outline = outline;
    }

    @Override
    public void say(String key, String about, String side, String text, String kind) {
        act(key, Optional.of(text), by -> {
            var claim = switch (side) {
                case "for" -> parts.debates().argue(by, new ClaimId(about), Stance.FOR, text);
                case "against" -> parts.debates().argue(by, new ClaimId(about), Stance.AGAINST, text);
                default -> parts.debates().state(by, room, text);
            };
            sayKind(by, claim, kind);
            return claim.value();
        });
    }

    private void sayKind(PersonId by, ClaimId claim, String kind) {
        if (!kind.isEmpty()) {
            parts.care().sayKind(by, claim, Optional.of(ClaimKind.valueOf(kind.toUpperCase(Locale.ROOT))));
        }
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
        act(key, Optional.of(text), by -> {
            parts.debates().revise(by, new ClaimId(claim), text);
            sayKind(by, new ClaimId(claim), kind);
            return claim;
        });
    }

    @Override
    public void mark(String key, String claim, String reason) {
        act(key, Optional.empty(), by -> {
            parts.review().mark(by, new ClaimId(claim), reason(reason));
            return claim;
        });
    }

    @Override
    public void unmark(String claim, String reason) {
        act("", Optional.empty(), by -> {
            parts.review().takeBack(by, new ClaimId(claim), reason(reason));
            return "";
        });
    }

    @Override
    public void reviewed(String claim) {
        act("", Optional.empty(), by -> {
            parts.review().clear(by, new ClaimId(claim));
            return "";
        });
    }

    private static ReviewReason reason(String word) {
        return ReviewReason.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public void move(String key, String claim, String about, String side) {
        act(key, Optional.empty(), by -> {
            var was = parts.care().move(by, new ClaimId(claim), standing(about, side));
            undo(claim, was);
            return claim;
        });
    }

    @Override
    public void merge(String key, String claim, String into) {
        act(key, Optional.empty(), by -> {
            parts.merging().merge(by, new ClaimId(claim), new ClaimId(into));
            return into;
        });
    }

    @Override
    public void part(String claim) {
        act("", Optional.empty(), by -> {
            parts.merging().part(by, new ClaimId(claim));
            return claim;
        });
    }

    @Override
    public void split(String key, String claim, List<String> said) {
        act(key, Optional.empty(), by -> {
            parts.splitting().split(by, new ClaimId(claim), said);
            return claim;
        });
    }

    @Override
    public void join(String claim) {
        act("", Optional.empty(), by -> {
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
            default -> Standing.ALONE;
        };
    }

    @Override
    public void withdraw(String key, String claim) {
        act(key, Optional.empty(), by -> {
            parts.debates().withdraw(by, new ClaimId(claim));
            return "";
        });
    }

    @Override
    public void cite(String key, String claim, NewCitation citation) {
        act(key, Optional.empty(), by -> {
            parts.debates().cite(by, new ClaimId(claim), citation);
            return claim;
        });
    }

    @Override
    public void takeBack(String citation) {
        act("", Optional.empty(), by -> {
            parts.debates().takeBack(by, new CitationId(citation));
            return "";
        });
    }

    @Override
    public void vote(String claim, String opinion) {
        act("", Optional.empty(), by -> {
            parts.voting().vote(by, new ClaimId(claim), Opinion.valueOf(opinion.toUpperCase(Locale.ROOT)));
            return "";
        });
    }

    @Override
    public void rate(String claim, int impact) {
        act("", Optional.empty(), by -> {
            parts.voting().rate(by, new ClaimId(claim), impact);
            return "";
        });
    }

    /** @param words that the rules of the house read first */
    private void act(String key, Optional<String> words, Function<PersonId, String> act) {
        act(key, words, false, act);
    }

    private void act(String key, Optional<String> words, boolean anyway, Function<PersonId, String> act) {
        var form = outline;
        if (form == null) {
            return;
        }
        if (parts.me() == null) {
            form.waiting(key);
        }
        parts.whoAreYou().then(person -> {
            try {
                words.ifPresent(text -> heed(person.id(), text, anyway));
                form.done(key, act.apply(person.id()));
            } catch (Told told) {
                tell(form, key, told, () -> act(key, words, true, act));
                return;
            } catch (RuntimeException refused) {
                refuse(form, key, why(refused));
                return;
            }
            parts.whoAreYou().contributed();
        });
    }

    private void heed(PersonId by, String text, boolean anyway) {
        parts.rules().heed(Contribution.of(Scope.CLAIM, Optional.of(by), text), anyway);
    }

    /** The form keeps the words and says why; where the author may decide, they are asked. */
    private static void tell(DebateOutline form, String key, Told told, Runnable anyway) {
        var advice = told.advice(UI.getCurrent().getLocale());
        form.refused(key, advice + " " + I18NProvider.translate(told.words()));
        if (told.mayBeSent()) {
            Confirm.before(
                    I18NProvider.translate("rules.told.question"),
                    advice,
                    I18NProvider.translate("rules.told.anyway"),
                    anyway);
        }
    }

    /** Where there is no form to say it in, it is said in passing. */
    private static void refuse(DebateOutline form, String key, String why) {
        if (key.isEmpty()) {
            Notice.failed(why);
        } else {
            form.refused(key, why);
        }
    }

    private static String why(RuntimeException refused) {
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
