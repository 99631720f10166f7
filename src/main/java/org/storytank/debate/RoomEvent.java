package org.storytank.debate;

/** Something happened in a debate room, and is stored. */
public sealed interface RoomEvent
        permits RoomOpened,
                ClaimStated,
                ArgumentMade,
                ClaimRevised,
                ClaimWithdrawn,
                ClaimSourced,
                ClaimsHeld,
                ClaimsRestored,
                ClaimVoted,
                ClaimKindSaid,
                SchemeChosen,
                ClaimMoved,
                ClaimReused,
                ClaimMarked,
                ClaimMerged,
                ClaimParted,
                ClaimSplit,
                ClaimJoined,
                RoomChoicesMade,
                RoomConcluded,
                ClaimPutFairly,
                ClaimChecked,
                SourceSifted,
                SourceNoted,
                RoomSuggestions,
                RoomPhased,
                FloorMoved,
                ScribeNamed,
                ScriptPrepared,
                ClaimReadBack,
                DraftingChosen {

    RoomId room();
}
