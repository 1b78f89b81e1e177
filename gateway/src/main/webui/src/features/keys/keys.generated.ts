// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { ApiKeyReminder, ApiKeyState, IssueApiKeyInput, KeyScope } from '@/lib/graphql/schema.generated';

export type KeyRow = {
  id: string;
  name: string;
  owner: string;
  scopes: KeyScope[];
  state: ApiKeyState;
  reminder: ApiKeyReminder | null;
  expiresAt: string;
  lastUsedAt: string | null;
  requestsToday: number;
  perDay: number;
};

export type KeyDetail = KeyRow & {
  contact: string;
  purpose: string;
  legalGround: string;
  unitIds: string[];
  fieldCodes: string[];
  periodFrom: string | null;
  periodTo: string | null;
  addresses: string[];
  perMinute: number;
  issuedAt: string;
  issuedBy: string;
  revokedAt: string | null;
  revokedBy: string | null;
  revokeReason: string | null;
  secrets: ({
    prefix: string;
    madeAt: string;
    madeBy: string;
    validUntil: string | null;
    lastUsedAt: string | null;
  })[];
};

export type ListKeysQuery = {
  apiKeys: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: KeyRow;
    })[];
  };
};

export interface ListKeysQueryVariables {
  after?: string | null;
}

export const ListKeys: Operation<ListKeysQuery, ListKeysQueryVariables> = {
  name: 'ListKeys',
  id: '494d9848bdcd438ddd358b02e8f5fa898a1a017be90ae320ee870fd33df14434',
  text: import.meta.env.DEV ? 'query ListKeys($after:String){apiKeys(first:50 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{...KeyRow}}}}fragment KeyRow on ApiKey{id name owner scopes state reminder expiresAt lastUsedAt requestsToday perDay}' : '',
};

export type ReadKeyQuery = {
  apiKey: KeyDetail;
};

export interface ReadKeyQueryVariables {
  id: string;
}

export const ReadKey: Operation<ReadKeyQuery, ReadKeyQueryVariables> = {
  name: 'ReadKey',
  id: '75c6e80ad536131838d4bc3c794d839f6f131a75191b53e35b0cae983d9088f3',
  text: import.meta.env.DEV ? 'query ReadKey($id:String!){apiKey(id:$id){...KeyDetail}}fragment KeyDetail on ApiKey{...KeyRow contact purpose legalGround unitIds fieldCodes periodFrom periodTo addresses perMinute issuedAt issuedBy revokedAt revokedBy revokeReason secrets{prefix madeAt madeBy validUntil lastUsedAt}}fragment KeyRow on ApiKey{id name owner scopes state reminder expiresAt lastUsedAt requestsToday perDay}' : '',
};

export type ReadKeyReadsQuery = {
  apiKeyReads: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        at: string;
        prefix: string;
        query: string;
        filter: string;
        rows: number;
        status: number;
        address: string | null;
      };
    })[];
  };
};

export interface ReadKeyReadsQueryVariables {
  id: string;
  after?: string | null;
}

export const ReadKeyReads: Operation<ReadKeyReadsQuery, ReadKeyReadsQueryVariables> = {
  name: 'ReadKeyReads',
  id: '05c9978dba694f0b6a95a96662f74b08197a4e813391c958dcd8fd0ba1e408a5',
  text: import.meta.env.DEV ? 'query ReadKeyReads($id:String!$after:String){apiKeyReads(id:$id first:50 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id at prefix query filter rows status address}}}}' : '',
};

export type ReadKeyUsageQuery = {
  apiKeyUsage: ({
    keyId: string;
    name: string;
    owner: string;
    reads: number;
    rows: number;
    refused: number;
    days: number;
    lastReadAt: string | null;
  })[];
};

export interface ReadKeyUsageQueryVariables {
  month?: string | null;
}

export const ReadKeyUsage: Operation<ReadKeyUsageQuery, ReadKeyUsageQueryVariables> = {
  name: 'ReadKeyUsage',
  id: '6633283316b7c0e6926c17410ab04ff9e8c90b816df92cb2f797f7c4625eba71',
  text: import.meta.env.DEV ? 'query ReadKeyUsage($month:String){apiKeyUsage(month:$month){keyId name owner reads rows refused days lastReadAt}}' : '',
};

export type IssueKeyMutation = {
  issueApiKey: {
    secret: string;
    key: KeyDetail;
  };
};

export interface IssueKeyMutationVariables {
  input: IssueApiKeyInput;
  idempotencyKey: string;
}

export const IssueKey: Operation<IssueKeyMutation, IssueKeyMutationVariables> = {
  name: 'IssueKey',
  id: '580629e0080a515a7fd28d5a48e085ef4da1ceeb4b623a8f5b20aca35cdd924c',
  text: import.meta.env.DEV ? 'mutation IssueKey($input:IssueApiKeyInput!$idempotencyKey:String!){issueApiKey(input:$input idempotencyKey:$idempotencyKey){secret key{...KeyDetail}}}fragment KeyDetail on ApiKey{...KeyRow contact purpose legalGround unitIds fieldCodes periodFrom periodTo addresses perMinute issuedAt issuedBy revokedAt revokedBy revokeReason secrets{prefix madeAt madeBy validUntil lastUsedAt}}fragment KeyRow on ApiKey{id name owner scopes state reminder expiresAt lastUsedAt requestsToday perDay}' : '',
};

export type RotateKeyMutation = {
  rotateApiKey: {
    secret: string;
    key: KeyDetail;
  };
};

export interface RotateKeyMutationVariables {
  id: string;
  overlapDays: number;
}

export const RotateKey: Operation<RotateKeyMutation, RotateKeyMutationVariables> = {
  name: 'RotateKey',
  id: '05e7147ab30eef39ee81945cd2a67226bb175439319e8ff5ab7964ec32df4cb4',
  text: import.meta.env.DEV ? 'mutation RotateKey($id:String!$overlapDays:Int!){rotateApiKey(id:$id overlapDays:$overlapDays){secret key{...KeyDetail}}}fragment KeyDetail on ApiKey{...KeyRow contact purpose legalGround unitIds fieldCodes periodFrom periodTo addresses perMinute issuedAt issuedBy revokedAt revokedBy revokeReason secrets{prefix madeAt madeBy validUntil lastUsedAt}}fragment KeyRow on ApiKey{id name owner scopes state reminder expiresAt lastUsedAt requestsToday perDay}' : '',
};

export type RevokeKeyMutation = {
  revokeApiKey: KeyDetail;
};

export interface RevokeKeyMutationVariables {
  id: string;
  reason: string;
}

export const RevokeKey: Operation<RevokeKeyMutation, RevokeKeyMutationVariables> = {
  name: 'RevokeKey',
  id: '931abc4f5a65cc7e4d723486ff71d0e972ea969f67dca0bcf52d4051a73b51c9',
  text: import.meta.env.DEV ? 'mutation RevokeKey($id:String!$reason:String!){revokeApiKey(id:$id reason:$reason){...KeyDetail}}fragment KeyDetail on ApiKey{...KeyRow contact purpose legalGround unitIds fieldCodes periodFrom periodTo addresses perMinute issuedAt issuedBy revokedAt revokedBy revokeReason secrets{prefix madeAt madeBy validUntil lastUsedAt}}fragment KeyRow on ApiKey{id name owner scopes state reminder expiresAt lastUsedAt requestsToday perDay}' : '',
};
