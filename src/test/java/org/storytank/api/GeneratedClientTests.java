package org.storytank.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.client.ClaimsApi;
import org.storytank.client.DebatesApi;
import org.storytank.client.PeopleApi;
import org.storytank.client.PlacesApi;
import org.storytank.client.ScenesApi;
import org.storytank.client.StoriesApi;
import org.storytank.client.VotesApi;
import org.storytank.client.http.ApiClient;
import org.storytank.client.http.ApiException;
import org.storytank.client.model.Choices;
import org.storytank.client.model.Everyone;
import org.storytank.client.model.InvitationSecret;
import org.storytank.client.model.MoreText;
import org.storytank.client.model.NewArgument;
import org.storytank.client.model.NewClaim;
import org.storytank.client.model.NewPerson;
import org.storytank.client.model.NewQuestion;
import org.storytank.client.model.NewScene;
import org.storytank.client.model.NewSource;
import org.storytank.client.model.NewStory;
import org.storytank.client.model.RoleGiven;
import org.storytank.client.model.SchemeOf;

/** The whole journey by clients that were generated from the description, on the running application. */
@OnApi
class GeneratedClientTests {

    @Autowired
    Program program;

    @Test
    void fromAStoryToADebateAndBack() throws ApiException {
        var ada = client(arrive("Ada"));
        var ben = client(arrive("Ben"));

        var story = new StoriesApi(ada).beginStory(new NewStory().title("La marée"));
        var scene = new StoriesApi(ada).addScene(story.getId(), new NewScene().title("Le port"));
        var text = new ScenesApi(ada)
                .appendText(scene.getId(), new MoreText().text("The sea rose by a metre in one night."));
        var secret = new PlacesApi(ada)
                .invite(story.getId(), new RoleGiven().role("writer"))
                .getSecret();
        new PlacesApi(ben).acceptInvitation(new InvitationSecret().secret(secret));

        assertThat(text.getWritten().getFirst().getOrigin().getPerson().getName())
                .isEqualTo("Ada");
        assertThat(new ScenesApi(ben).sceneText(scene.getId()).getText())
                .isEqualTo("The sea rose by a metre in one night.");

        var raised = new ScenesApi(ada)
                .question(
                        scene.getId(),
                        new NewQuestion().start(0).end(12).question("Can the sea rise by a metre in one night?"));
        var debate = raised.getDebate();
        new PlacesApi(ada).openToEveryone(debate, new Everyone().role("writer"));
        var cleo = client(arrive("Cléo"));
        var claim = new DebatesApi(cleo).state(debate, new NewClaim().text("It did so in 1953."));
        var answer = new ClaimsApi(ben)
                .argue(claim.getId(), new NewArgument().stance("against").text("That was a storm surge."));
        new ClaimsApi(ben)
                .cite(
                        answer.getId(),
                        new NewSource()
                                .address("https://www.metoffice.gov.uk/")
                                .title("The 1953 flood")
                                .date("2024-05"));

        var room = new DebatesApi(cleo).debate(debate);
        var said = new DebatesApi(cleo).claims(debate, null, null).getItems();
        assertThat(room.getQuote()).isEqualTo("The sea rose");
        assertThat(room.getQuotedFrom()).as("Cléo may not read the story").isNull();
        assertThat(said)
                .extracting(one -> one.getText())
                .containsExactly(
                        "Can the sea rise by a metre in one night?", "It did so in 1953.", "That was a storm surge.");
        assertThat(said.get(2).getArguments().getFirst().getAbout()).isEqualTo(claim.getId());
        assertThat(said.get(2).getArguments().getFirst().getStance()).isEqualTo("against");
        assertThat(said.get(2).getCitations().getFirst().getTitle()).isEqualTo("The 1953 flood");
        assertThat(said.get(2).getBy().getName()).isEqualTo("Ben");
        new VotesApi(ada)
                .chooseHowItWorks(debate, new Choices().hidesVotes(false).tools(true));
        var objection = new ClaimsApi(cleo)
                .argue(answer.getId(), new NewArgument().stance("undercut").text("A surge is the sea, too."));
        var objects = new DebatesApi(cleo).claims(debate, null, null).getItems().getLast();
        assertThat(objects.getId()).isEqualTo(objection.getId());
        assertThat(objects.getArguments().getFirst().getAbout()).isEqualTo(answer.getId());
        assertThat(objects.getArguments().getFirst().getUndercuts())
                .isEqualTo(said.get(2).getArguments().getFirst().getArgument());
        new ClaimsApi(cleo).chooseScheme(objection.getId(), new SchemeOf().scheme("practical_reasoning"));
        assertThat(new DebatesApi(cleo)
                        .claims(debate, null, null)
                        .getItems()
                        .getLast()
                        .getArguments()
                        .getFirst()
                        .getScheme())
                .isEqualTo("practical_reasoning");
        new ClaimsApi(cleo)
                .argue(answer.getId(), new NewArgument().stance("joint").text("A surge is no rise."));
        var joins = new DebatesApi(cleo).claims(debate, null, null).getItems().getLast();
        assertThat(joins.getArguments().getFirst().getStance()).isEqualTo("joint");
        assertThat(joins.getArguments().getFirst().getJoins())
                .isEqualTo(said.get(2).getArguments().getFirst().getArgument());
        assertThat(new ScenesApi(ben).raisedIn(scene.getId()).getFirst().getDebate())
                .isEqualTo(debate);
        assertThat(new StoriesApi(ben).stories(true, null, null).getItems())
                .extracting(one -> one.getTitle())
                .containsExactly("La marée");
    }

    @Test
    void whoMayNotReadIsToldSoByAProblem() throws ApiException {
        var story = new StoriesApi(client(arrive("Ada"))).beginStory(new NewStory());
        var cleo = new StoriesApi(client(arrive("Cléo")));

        var refused = catchThrowableOfType(ApiException.class, () -> cleo.story(story.getId()));

        assertThat(refused.getCode()).isEqualTo(404);
        assertThat(Program.read(refused.getResponseBody()).path("code").asString())
                .isEqualTo("account.unknown");
    }

    private String arrive(String name) throws ApiException {
        return new PeopleApi(client("")).arrive(new NewPerson().name(name)).getToken();
    }

    private ApiClient client(String token) {
        var client = new ApiClient();
        client.updateBaseUri("http://localhost:" + program.port());
        if (!token.isEmpty()) {
            client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        }
        return client;
    }
}
