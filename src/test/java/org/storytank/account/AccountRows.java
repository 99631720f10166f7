package org.storytank.account;

import static org.storytank.Cast.Who.HOST;
import static org.storytank.Cast.Who.NOBODY;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.storytank.Cast;
import org.storytank.Cast.Who;
import org.storytank.MatrixRows;

class AccountRows implements MatrixRows {

    private static final Set<Who> SOMEBODY = EnumSet.complementOf(EnumSet.of(NOBODY));
    private static final Set<Who> THE_HOST = EnumSet.of(HOST);

    private final AccountService accounts;

    AccountRows(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.open(
                        "AccountService.arrive(String)",
                        cast -> who -> accounts.arrive("Ada"),
                        who -> accounts.arrive("")),
                Row.open(
                        "AccountService.arrive(String, String)",
                        cast -> who -> accounts.arrive("Ada", "192.0.2.1"),
                        who -> accounts.arrive("", "192.0.2.1")),
                Row.open(
                        "AccountService.recognise(String)",
                        cast -> {
                            var device = accounts.arrive("Ada").deviceKey();
                            return who -> accounts.recognise(device);
                        },
                        who -> accounts.recognise("made up")),
                Row.open(
                        "AccountService.find(PersonId)",
                        cast -> who -> accounts.find(cast.bystander()),
                        who -> accounts.find(new PersonId("nobody"))),
                Row.of(
                        "AccountService.rename(PersonId, String)",
                        SOMEBODY,
                        cast -> who -> accounts.rename(cast.id(who), "Ada")),
                Row.open(
                        "AccountService.leave(String)",
                        cast -> {
                            var device = accounts.arrive("Ada").deviceKey();
                            return who -> left(device);
                        },
                        who -> left("made up")),
                Row.open(
                        "AccountService.hasRecoveryKey(PersonId)",
                        cast -> {
                            accounts.renewRecoveryKey(cast.bystander(), Locale.FRENCH);
                            return who -> said(accounts.hasRecoveryKey(cast.bystander()));
                        },
                        who -> said(accounts.hasRecoveryKey(new PersonId("nobody")))),
                Row.of(
                        "AccountService.firstRecoveryKey(PersonId, Locale)",
                        SOMEBODY,
                        cast -> who -> accounts.firstRecoveryKey(cast.id(who), Locale.FRENCH)),
                Row.of(
                        "AccountService.renewRecoveryKey(PersonId, Locale)",
                        SOMEBODY,
                        cast -> who -> accounts.renewRecoveryKey(cast.id(who), Locale.FRENCH)),
                Row.of(
                        "AccountService.revokeRecoveryKey(PersonId, PersonId)",
                        THE_HOST,
                        cast -> who -> revoked(cast, who)),
                Row.open(
                        "AccountService.bringBack(String, String, String)",
                        cast -> {
                            var words = accounts.renewRecoveryKey(cast.bystander(), Locale.FRENCH);
                            return who -> accounts.bringBack("bystander", words.toString(), "192.0.2.1");
                        },
                        who -> accounts.bringBack("bystander", "trois mots inventés", "192.0.2.1")),
                Row.open(
                        "AccountService.isHostOffered(String)",
                        cast -> {
                            var link = accounts.offerHost();
                            return who -> said(accounts.isHostOffered(link));
                        },
                        who -> said(accounts.isHostOffered("made up"))),
                Row.of("AccountService.becomeHost(PersonId, String)", SOMEBODY, cast -> {
                    var link = accounts.offerHost();
                    return who -> accounts.becomeHost(cast.id(who), link);
                }),
                Row.of(
                        "AccountService.countPeople(PersonId)",
                        THE_HOST,
                        cast -> who -> accounts.countPeople(cast.id(who))),
                Row.of(
                        "AccountService.findByName(PersonId, String)",
                        THE_HOST,
                        cast -> who -> accounts.findByName(cast.id(who), "owner")));
    }

    private Object revoked(Cast cast, Who who) {
        accounts.revokeRecoveryKey(cast.id(who), cast.bystander());
        return "done";
    }

    /** Leaving is not told apart from leaving nothing; what shows is whether the device is known afterwards. */
    private Object left(String device) {
        var known = accounts.recognise(device);
        accounts.leave(device);
        return known;
    }

    private static Object said(boolean yes) {
        return yes ? Optional.of(true) : Optional.empty();
    }
}
