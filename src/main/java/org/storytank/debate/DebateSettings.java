package org.storytank.debate;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a debate may hold; lengths in characters.
 *
 * @param depth how many answers may follow one another
 * @param votesPerMinute how often one person may vote in a minute
 * @param votesPerClaim how many votes of one person on one claim are kept; the last counts
 * @param similarShown how many claims that say nearly the same are offered before it is said again
 * @param alike from which likeness on, between 0 and 1, they do
 * @param cruxesShown how many claims are listed as worth talking about next
 * @param sharesShown how many of the claims that a strength rests on are shown, those that move it most
 * @param setsSought of how many sets of claims that can be accepted together the greatest are shown
 * @param marksPerClaim for how many reasons one person may mark one claim for review
 * @param partsPerClaim into how many parts one claim may be divided
 * @param reusesPerClaim how often one claim may be used beside the place where it was said
 * @param claimsPerMap how many claims a map that is brought along may have
 * @param heldPerMap how many of them may wait for a person to read them; moderators are not to be flooded
 * @param mapLength how long its file may be
 * @param conclusionLength how long what was agreed may be, and what divides
 * @param conclusionsPerRoom how often a conclusion may be written; each stays readable
 * @param groundsPerConclusion how many claims a conclusion may say it rests on
 * @param proposalsPerConclusion how many proposals a conclusion may decide
 * @param claimsToConcludeFrom how many claims are offered to choose these from
 * @param notesPerSource how many context notes a source may have in one room
 * @param notesReckonedEvery how often it is reckoned at most which notes people agree on
 * @param suggestionsPerRoom how many suggestions may wait for an answer in a room
 * @param suggestionsPerPerson how many of one person there
 * @param stepsPerScript how many steps a script of phases may have
 * @param handsPerMinute how often one person may raise a hand in a minute
 * @param minutesPerPhase how long a phase may be meant to last
 * @param roomsListed how many rooms the list of debates shows, the newest first
 * @param claimsOnAPlainPage how many claims a plain page shows; more are a link away
 * @param plainPagesFollowing how many plain pages may be told at once what others say; further ones show it when loaded again
 */
@ConfigurationProperties("storytank.debate")
public record DebateSettings(
        @DefaultValue("300") int questionLength,
        @DefaultValue("2000") int claimLength,
        @DefaultValue("2000") int passageLength,
        @DefaultValue("1000") int claimsPerRoom,
        @DefaultValue("40") int depth,
        @DefaultValue("50") int revisionsPerClaim,
        @DefaultValue("100") int roomsPerPerson,
        @DefaultValue("60") int votesPerMinute,
        @DefaultValue("100") int votesPerClaim,
        @DefaultValue("3") int similarShown,
        @DefaultValue("0.6") double alike,
        @DefaultValue("10") int cruxesShown,
        @DefaultValue("40") int sharesShown,
        @DefaultValue("1000") int setsSought,
        @DefaultValue("2") int marksPerClaim,
        @DefaultValue("8") int partsPerClaim,
        @DefaultValue("12") int reusesPerClaim,
        @DefaultValue("300") int claimsPerMap,
        @DefaultValue("20") int heldPerMap,
        @DefaultValue("300000") int mapLength,
        @DefaultValue("4000") int conclusionLength,
        @DefaultValue("50") int conclusionsPerRoom,
        @DefaultValue("20") int groundsPerConclusion,
        @DefaultValue("20") int proposalsPerConclusion,
        @DefaultValue("100") int claimsToConcludeFrom,
        @DefaultValue("8") int notesPerSource,
        @DefaultValue("10s") Duration notesReckonedEvery,
        @DefaultValue("200") int suggestionsPerRoom,
        @DefaultValue("10") int suggestionsPerPerson,
        @DefaultValue("12") int stepsPerScript,
        @DefaultValue("20") int handsPerMinute,
        @DefaultValue("600") int minutesPerPhase,
        @DefaultValue("200") int roomsListed,
        @DefaultValue("24") int claimsOnAPlainPage,
        @DefaultValue("2000") int plainPagesFollowing) {}
