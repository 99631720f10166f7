package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.NewClaim;
import org.storytank.debate.Imports.Row;
import org.storytank.debate.PlannedClaim.Fate;
import org.storytank.debate.exchange.Limits;
import org.storytank.debate.exchange.MalformedMap;
import org.storytank.debate.exchange.MapSource;
import org.storytank.debate.exchange.MapTree;
import org.storytank.debate.exchange.Read;
import org.storytank.graph.Ids;
import org.storytank.moderation.cases.KeptOut;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;

/**
 * Argument maps of other tools and other rooms are brought into a room by those who run it: first it is said what would come, then it comes, and
 * it can be taken back. The words are nobody's of this room; they say that they were brought along.
 */
@Service
public class MapImporting {

    private static final int DEEPEST = 200;
    /** Claims and arguments together, and some room for arguments between them. */
    private static final int ELEMENTS_A_CLAIM = 5;

    private final DebateService debates;
    private final ImportPlanning planning;
    private final Imports imports;
    private final Claims claims;
    private final Merges merges;
    private final Speech speech;
    private final RoomOrder order;
    private final KeptOut restraints;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    MapImporting(
            DebateService debates,
            ImportPlanning planning,
            Imports imports,
            Claims claims,
            Merges merges,
            Speech speech,
            RoomOrder order,
            KeptOut restraints,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.debates = debates;
        this.planning = planning;
        this.imports = imports;
        this.claims = claims;
        this.merges = merges;
        this.speech = speech;
        this.order = order;
        this.restraints = restraints;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** What would come of a map in this room; nothing is changed. Those who run the room may. */
    public ImportPlan plan(PersonId by, RoomId room, MapText map) {
        access.require(room.place(), by, FACILITATOR);
        return plan(by, debates.read(room, by), map);
    }

    /** Brings a map into the room as it was planned, all that comes at once or nothing of it. Those who run the room may. */
    public Brought bring(PersonId by, RoomId room, MapText map) {
        access.require(room.place(), by, FACILITATOR);
        access.require(room.place(), by, WRITER);
        order.require(room, RoomAct.STATE);
        restraints.pace(by);
        var debate = debates.read(room, by);
        var plan = plan(by, debate, map);
        var waiting = plan.count(Fate.WAITS);
        if (!plan.bringsAnything()) {
            throw new NotAccepted("debate.refused.map-nothing", "Nothing of this map would come into the room.");
        }
        if (waiting > settings.heldPerMap()) {
            throw new NotAccepted(
                    "debate.refused.map-held",
                    "%d claims of this map would wait for a person to read them; %d may. Take some out of the file first.",
                    waiting,
                    settings.heldPerMap());
        }
        var places = places(debate, plan);
        var rows = rows(plan, places);
        var uses = plan.again().stream()
                .map(one -> new Imports.Use(
                        new ArgumentId(Ids.next()), places.get(one.claim()), one.stance(), places.get(one.about())))
                .toList();
        var id = new ImportId(Ids.next());
        if (!imports.bring(
                room,
                id,
                map.format().word(),
                plan.title(),
                List.copyOf(rows.values()),
                uses,
                by,
                clock.instant(),
                settings.claimsPerRoom())) {
            throw new NotAccepted(
                    "debate.refused.map-full",
                    "It cannot come: the room would hold more than %d claims, or something it answers was withdrawn meanwhile.",
                    settings.claimsPerRoom());
        }
        rows.values().forEach(row -> events.tell(stated(room, row)));
        uses.forEach(use -> events.tell(new ClaimReused(room, use.claim(), use.about())));
        return new Brought(id, rows.size(), putAside(by, room, plan, places), cite(by, rows, plan));
    }

    /** Maps of which claims stand in the room, the latest first; for those who may take them back. */
    public List<BroughtMap> broughtTo(PersonId by, RoomId room) {
        access.require(room.place(), by, FACILITATOR);
        return imports.in(room);
    }

    /** Withdraws every claim that came with a map: it goes, or stays marked as withdrawn when others answered. Those who run the room may. */
    public TakenBack takeBack(PersonId by, ImportId map) {
        var room = imports.roomOf(map).orElseThrow(() -> new Unknown("map"));
        access.require(room.place(), by, FACILITATOR);
        imports.forgetUses(map);
        var gone = 0;
        var kept = 0;
        for (var claim : imports.standing(map)) {
            // What was put under another goes by itself.
            if (merges.find(claim).isPresent() && !merges.part(room, claim)) {
                kept++;
                continue;
            }
            var stays = claims.withdraw(claim, clock.instant());
            events.tell(new ClaimWithdrawn(room, claim, stays));
            gone += stays ? 0 : 1;
            kept += stays ? 1 : 0;
        }
        return new TakenBack(gone, kept);
    }

    private ImportPlan plan(PersonId by, Debate debate, MapText map) {
        var read = read(map);
        var tree =
                MapTree.of(read.map(), scheme -> ArgumentScheme.titled(scheme).isPresent());
        if (tree.branches().size() > settings.claimsPerMap()) {
            throw new NotAccepted(
                    "debate.refused.map-size",
                    "A map that is brought along may have %d claims; this one has %d.",
                    settings.claimsPerMap(),
                    tree.branches().size());
        }
        return planning.plan(by, debate, tree, read.lost(), shortened(read.map().title()), map.asQuestion());
    }

    private String shortened(String title) {
        return title.codePointCount(0, title.length()) <= settings.questionLength()
                ? title
                : title.substring(0, title.offsetByCodePoints(0, settings.questionLength()));
    }

    private Read read(MapText map) {
        if (map.text().isBlank()) {
            throw new NotAccepted("debate.refused.map-empty", "Choose a file or paste a map first.");
        }
        if (map.text().length() > settings.mapLength()) {
            throw new NotAccepted(
                    "debate.refused.map-length",
                    "A map that is brought along may have %d characters; this one has %d.",
                    settings.mapLength(),
                    map.text().length());
        }
        var elements = ELEMENTS_A_CLAIM * settings.claimsPerMap();
        try {
            return map.format().read(map.text(), new Limits(settings.mapLength(), elements, DEEPEST));
        } catch (MalformedMap malformed) {
            throw malformed.line() > 0
                    ? new NotAccepted(
                            "debate.refused.map-line",
                            "The map cannot be read in this format: line %d is not as it should be.",
                            malformed.line())
                    : new NotAccepted("debate.refused.map", "The map cannot be read in this format.");
        }
    }

    /** Which claim of the room each planned one is, or will be. */
    private static List<ClaimId> places(Debate debate, ImportPlan plan) {
        Map<String, ClaimId> said = new HashMap<>();
        debate.claims().stream().filter(Claim::stands).forEach(claim -> {
            said.putIfAbsent(claim.wording().text(), claim.id());
            claim.restated().forEach(same -> said.putIfAbsent(same.wording().text(), claim.id()));
        });
        var places = new ArrayList<ClaimId>();
        for (var claim : plan.claims()) {
            places.add(
                    switch (claim.fate()) {
                        case QUESTION -> debate.thesis().id();
                        case HERE -> said.get(claim.words().text());
                        default -> new ClaimId(Ids.next());
                    });
        }
        return places;
    }

    private static Standing standing(PlannedClaim claim, List<ClaimId> places) {
        return claim.under().isPresent()
                ? Standing.under(places.get(claim.under().getAsInt()), claim.stance())
                : Standing.ALONE;
    }

    /** What comes at once, by its number in the plan. */
    private static Map<Integer, Row> rows(ImportPlan plan, List<ClaimId> places) {
        var rows = new LinkedHashMap<Integer, Row>();
        for (var number = 0; number < plan.claims().size(); number++) {
            var claim = plan.claims().get(number);
            if (claim.comes()) {
                rows.put(
                        number,
                        new Row(
                                new NewClaim(
                                        places.get(number),
                                        claim.words(),
                                        claim.kind(),
                                        new HouseReads.Read(List.of(), List.of(), claim.labels())),
                                standing(claim, places),
                                new ArgumentId(Ids.next()),
                                claim.scheme(),
                                claim.restates().stream().mapToObj(places::get).findFirst()));
            }
        }
        return rows;
    }

    private static RoomEvent stated(RoomId room, Row row) {
        var claim = row.claim().id();
        if (row.restates().isPresent()) {
            return new ClaimMerged(room, claim, row.restates().get());
        }
        return row.standing()
                .answers()
                .<RoomEvent>map(answering ->
                        new ArgumentMade(room, row.argument(), claim, answering.stance(), answering.about()))
                .orElseGet(() -> new ClaimStated(room, claim));
    }

    private int putAside(PersonId by, RoomId room, ImportPlan plan, List<ClaimId> places) {
        var waiting = 0;
        for (var number = 0; number < plan.claims().size(); number++) {
            var claim = plan.claims().get(number);
            if (claim.fate() == Fate.WAITS) {
                var held = new NewClaim(
                        places.get(number),
                        claim.words(),
                        claim.kind(),
                        new HouseReads.Read(claim.reasons(), List.of(), List.of()));
                waiting += speech.putAside(by, room, held, standing(claim, places), claim.scheme()) ? 1 : 0;
            }
        }
        return waiting;
    }

    private int cite(PersonId by, Map<Integer, Row> rows, ImportPlan plan) {
        var cited = 0;
        for (var row : rows.entrySet()) {
            for (var source : plan.claims().get(row.getKey()).sources()) {
                cited += cite(by, row.getValue().claim().id(), source) ? 1 : 0;
            }
        }
        return cited;
    }

    /** A source that is one too many is left out; the claim stands without it. */
    private boolean cite(PersonId by, ClaimId claim, MapSource source) {
        try {
            debates.citeBrought(by, claim, new NewCitation(source.address(), source.label(), "", "", "", ""));
            return true;
        } catch (NotAccepted | Unknown leftOut) {
            return false;
        }
    }
}
