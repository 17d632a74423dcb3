import { Controller, Delete, Get, Inject, Post, Put, type DynamicModule } from '@nestjs/common';
import { Field, HUB, PARTICIPANT_EVENTS, type AnyEvent, type ParticipantDoc } from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { ME, rowSecurity } from '@tracepost/persistence';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ConsumerContext } from '@tracepost/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  Computation,
  Consumes,
  Http,
  Id,
  JsonBody,
  notFound,
  Open,
  Paged,
  Parameters,
  parameter,
  PurposeNeeded,
  Roles,
  type HttpCall,
  type ServiceDefinition,
  type ServiceRuntime,
} from '../src/index.js';

class PlaceDto {
  @Field.Required() @Field.Text(20) city!: string;
}

class ThingDto {
  @Field.Required() @Field.Text(10) name!: string;
  @Field.Optional() @Field.Code(['RED', 'BLUE']) colour?: string;
  @Field.Optional() @Field.Int(1, 1_000) size?: number;
  @Field.Optional() @Field.Text(200) note?: string;
  @Field.Optional() @Field.Nested(() => PlaceDto) place?: PlaceDto;
  @Field.Optional() @Field.AnyObject() free?: object;
}

interface ThingRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

class Things1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table thing (id uuid primary key, participant text not null, version int not null default 1, name text not null)`,
    );
    await runner.query(rowSecurity('thing', `participant = ${ME}`));
  }

  async down(): Promise<void> {}
}

/** What the spec watches and steers inside the service. */
export class Hooks {
  commands = 0;
  reads = 0;
  held: Promise<void> | null = null;
  fault: Error | null = null;
  /** What the message handler waits for. */
  messagesHeld: Promise<void> | null = null;
  /** Thrown by the message handler. */
  messageFault: Error | null = null;
  readonly heard: string[] = [];
  runtime: ServiceRuntime | null = null;
}

const RUNTIME = Symbol('runtime');
const HOOKS = Symbol('hooks');
const COLOURS = { colour: parameter.oneOf(['RED', 'BLUE']) } as const;
const traceId = '0193a000-0000-7000-8000-00000000abcd';
const disclosure = (action: string) => ({
  action,
  subjects: [{ traceId, hopId: null, viewers: ['BR-NCB'] }],
  purpose: 'CRIMINAL_INVESTIGATION',
});

const find = async (tx: Tx, id: string): Promise<ThingRow> => {
  const [row] = await tx.query<ThingRow>('select id, version, name from thing where id = $1', [id]);
  if (row === undefined) throw notFound();
  return row;
};

@Controller('v1/things')
class ThingController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: ServiceRuntime,
    @Inject(HOOKS) private readonly hooks: Hooks,
  ) {}

  @Post()
  @Roles('submitter')
  @Parameters({ dryRun: parameter.flag })
  create(@Http() call: HttpCall, @JsonBody(ThingDto) body: ThingDto): Promise<unknown> {
    return this.runtime.endpoint.command(call, async (tx, caller) => {
      this.hooks.commands += 1;
      await this.hooks.held;
      if (this.hooks.fault) throw this.hooks.fault;
      const id = this.runtime.newId();
      await tx.query('insert into thing (id, participant, name) values ($1, $2, $3)', [
        id,
        caller.participant,
        body.name,
      ]);
      return { status: 201, body: { id, version: 1, sent: body }, location: `/v1/things/${id}`, traceId: id };
    });
  }

  @Get()
  @Roles('submitter', 'reader')
  @Paged(COLOURS)
  list(@Http() call: HttpCall): Promise<unknown> {
    return this.runtime.endpoint.page<ThingRow>(call, async (tx, _caller, page) => {
      const rows = await tx.query<ThingRow>(
        'select id, version, name from thing where $1::uuid is null or id < $1 order by id desc limit $2',
        [page.after, page.take],
      );
      return {
        items: rows,
        positionOf: ({ id }) => id,
        disclosure: rows.length === 0 ? null : disclosure('things.read'),
      };
    });
  }

  @Get('justified')
  @Roles('any')
  @PurposeNeeded()
  justified(@Http() call: HttpCall): Promise<unknown> {
    const { purpose } = call.caller;
    return this.runtime.endpoint.read(call, async () => ({ body: { purpose }, disclosure: null }));
  }

  @Get(':id')
  @Roles('any')
  one(@Http() call: HttpCall, @Id() id: string): Promise<unknown> {
    return this.runtime.endpoint.read(call, async (tx) => {
      this.hooks.reads += 1;
      await this.hooks.held;
      return { body: await find(tx, id), disclosure: disclosure('thing.read') };
    });
  }

  @Post(':id/renaming')
  @Roles('submitter')
  rename(@Http() call: HttpCall, @Id() id: string, @JsonBody(ThingDto) body: ThingDto): Promise<unknown> {
    const work = async (tx: Tx) => {
      await find(tx, id);
      await tx.query('update thing set name = $2, version = version + 1 where id = $1', [id, body.name]);
      return { body: await find(tx, id), traceId: id };
    };
    return this.runtime.endpoint.command(call, work, { current: (tx) => find(tx, id) });
  }

  @Put(':id')
  @Roles('submitter')
  replace(@Http() call: HttpCall, @Id() id: string, @JsonBody(ThingDto) body: ThingDto): Promise<unknown> {
    const current = async (tx: Tx) =>
      (await tx.query<ThingRow>('select id, version, name from thing where id = $1', [id]))[0] ?? null;
    return this.runtime.endpoint.replace(call, current, async (tx, caller) => {
      await tx.query(
        `insert into thing (id, participant, name) values ($1, $2, $3)
         on conflict (id) do update set name = excluded.name, version = thing.version + 1`,
        [id, caller.participant, body.name],
      );
      return { body: await find(tx, id) };
    });
  }

  @Delete(':id')
  @Roles('operator')
  remove(): never {
    throw new Error('CANARY-delete');
  }
}

@Controller('v1')
class OtherController {
  constructor(@Inject(RUNTIME) private readonly runtime: ServiceRuntime) {}

  @Post('things::explain')
  @Roles('any')
  @Computation()
  explain(@Http() call: HttpCall, @JsonBody(ThingDto) body: ThingDto): Promise<unknown> {
    return this.runtime.endpoint.compute(call, async () => ({ explained: body.name }));
  }

  @Post('uploads')
  @Roles('submitter')
  @Consumes('text/csv')
  async upload(@Http() call: HttpCall): Promise<unknown> {
    const chunks: Buffer[] = [];
    const content = async (): Promise<string> => {
      for await (const chunk of call.request.body as AsyncIterable<Buffer>) chunks.push(chunk);
      return Buffer.concat(chunks).toString('base64');
    };
    let sent: Promise<string> | undefined;
    return this.runtime.endpoint.command(
      call,
      async () => ({ status: 202, body: { bytes: (await (sent ??= content())).length }, traceId: null }),
      { content: () => (sent ??= content()) },
    );
  }

  @Get('open-page')
  @Open()
  open(): { open: boolean } {
    return { open: true };
  }
}

@Controller()
class ThingEvents {
  constructor(@Inject(HOOKS) private readonly hooks: Hooks) {}

  @EventPattern([PARTICIPANT_EVENTS], { consumer: 'intake.things' })
  async hear(@Payload() events: AnyEvent[], @Ctx() _context: ConsumerContext<Tx>): Promise<void> {
    await this.hooks.messagesHeld;
    for (const event of events) {
      if (this.hooks.messageFault) throw this.hooks.messageFault;
      this.hooks.heard.push(event.key);
    }
  }
}

const PARTICIPANTS = [
  ['BR-NCB', 'COUNTRY', 'ACTIVE'],
  ['US-NCB', 'COUNTRY', 'ACTIVE'],
  ['QZ-NCB', 'COUNTRY', 'SUSPENDED'],
  ['EUROPOL', 'AGENCY', 'ACTIVE'],
  ['HUB', 'HUB', 'ACTIVE'],
] as const;

/** As routing does it: the kit's own consumer makes the copy from these events. */
export const registered = (
  [id, kind, status]: readonly [string, string, string],
  runtime: ServiceRuntime,
): AnyEvent => ({
  id: runtime.newId(),
  topic: PARTICIPANT_EVENTS,
  key: id,
  type: 'org.tracepost.participant.registered.v1',
  source: '/tracepost/hub/routing',
  subject: id,
  time: runtime.clock.now().toISOString(),
  sequence: 1,
  traceId: null,
  hopId: null,
  actor: HUB,
  action: 'participant.registered',
  parties: { requester: 'HUB', requested: null },
  traceparent: null,
  data: { id, version: 1, kind, status, restrictions: { refusesFrom: [] } } as unknown as ParticipantDoc,
});

class ThingModule {}

/** A tiny service with one table, under the name of a real one. */
export const thingService = (hooks: Hooks): ServiceDefinition => ({
  name: 'intake',
  migrations: [Things1700000000001],
  entities: [],
  module: (runtime): DynamicModule => {
    hooks.runtime = runtime;
    runtime.beforeReady(async (tx) => {
      for (const participant of PARTICIPANTS) tx.emit(registered(participant, runtime), 1);
    });
    return {
      module: ThingModule,
      controllers: [ThingController, OtherController, ThingEvents],
      providers: [
        { provide: RUNTIME, useValue: runtime },
        { provide: HOOKS, useValue: hooks },
      ],
    };
  },
});
