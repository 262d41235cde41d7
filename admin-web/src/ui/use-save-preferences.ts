import { useApolloClient } from '@vue/apollo-composable';
import { SavePreferencesDocument, type SavePreferencesMutationVariables } from '@lastmile/schema/ui';
import { adoptPreferences } from '@/access/session';
import { problemOf, problemOfUserError } from '@/api/problem';

/** Keeps a part of the person's own choices on the server, for every device. Throws `Problem` when they are not kept. */
export function useSavePreferences() {
  const { client } = useApolloClient();
  return async (input: SavePreferencesMutationVariables['input']): Promise<void> => {
    const { data } = await client.mutate({ mutation: SavePreferencesDocument, variables: { input } }).catch((thrown: unknown) => { throw problemOf(thrown); });
    const { preferences, userErrors } = data!.savePreferences;
    if (userErrors[0]) throw problemOfUserError(userErrors[0]);
    if (preferences) adoptPreferences(preferences);
  };
}
