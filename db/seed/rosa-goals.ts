import { aGoal, aGoalFromPaper, type GoalDiary } from './goal-diary.ts'
import type { Person } from './people.ts'
import { aRoadmap } from './roadmap-diary.ts'

/** Rosa's three goals: one reached, one put away, one on its way; and where they lead. */
export function rosasGoals(me: Person): void {
  const reached = lease(me)
  savings(me)
  house(me, reached, course(me))
}

/** The house that is far away, with what comes before it. */
function house(me: Person, lease: GoalDiary, course: GoalDiary): void {
  const house = aRoadmap(me, 82, {
    words: 'Una casa nuestra, cerca de mi hermana',
    by: 1460,
    reward: 'Una fiesta con toda la familia en el patio',
  })
  house.goal(82, lease.id)
  house.goal(81, course.id)
  house.stop(81, {
    words: 'Trabajar con horario fijo',
    by: 400,
    ways: { ifText: 'solo hay turnos de noche', thenText: 'pregunto también en la clínica de la calle Essex' },
  })
  house.stop(81, { words: 'Ahorrar para el enganche de la casa', by: 1200 })
  house.update(80, 'Elena dice que en su cuadra se venden casas cada año.')
  house.update(20, 'En la escuela me dijeron que la clínica contrata en verano.')
}

function lease(me: Person): GoalDiary {
  const goal = aGoal(me, 416, {
    words: 'Tener un contrato de renta a mi nombre',
    area: 'home',
    by: -300,
    step: { text: 'Preguntarle a Elena qué apartamentos conoce cerca de su casa', day: -413 },
  })
  goal.card(416, 'why', 'Que cada quien tenga su cama y Sofia un lugar para hacer la tarea.')
  goal.card(416, 'reward', 'Pintar el cuarto de los niños del color que ellos escojan')
  goal.sure(416, 'a-little')
  goal.first.mark(413, 'done')
  const stubs = goal.step(413, { text: 'Juntar mis últimos cuatro talones de pago', day: -405 })
  stubs.mark(406, 'done')
  const visits = goal.step(409, { text: 'Ir a ver tres apartamentos con Elena', day: -385 })
  goal.card(409, 'support', 'Mi hermana Elena, y Dana')
  goal.pothole(409, 'la renta es muy alta', 'pregunto por la ayuda para la renta en la misma llamada')
  const deposit = goal.step(me.calendar.workday(402), {
    text: 'Llenar la solicitud de ayuda para el depósito',
    actor: 'both',
    day: -372,
    place: 'en la oficina',
    need: 'La lista de papeles que piden',
  })
  visits.mark(398, 'doing')
  goal.checkIn(392, 'slowly', 'Vimos uno. El dueño quería tres meses de depósito.')
  goal.review(384, 'keep', {
    helped: 'Elena me acompañó a verlos.',
    inTheWay: 'Piden mucho depósito.',
    willChange: 'Preguntar por el depósito antes de ir.',
  })
  deposit.mark([me.calendar.workday(371), '11:30'], 'done')
  visits.mark(363, 'done')
  goal.checkIn(349, 'stuck', 'Ya vimos cinco. De dos ni me contestaron.')
  goal.review(346, 'change', {
    helped: 'Decirlo en voz alta con Dana.',
    inTheWay: 'Los que puedo pagar se rentan en un día.',
    willChange: 'Tener los papeles listos en una carpeta para llevarlos a la primera visita.',
    window: 14,
  })
  const folder = goal.step(346, {
    text: 'Poner todos los papeles en una carpeta para llevarla a cada visita',
    day: -340,
  })
  folder.mark(339, 'done')
  goal.checkIn(333, 'well', 'La señora Ortiz me avisó de uno en su edificio.')
  goal.review(331, 'keep', { helped: 'La carpeta. Y los vecinos.', window: 30 })
  goal.moveDate(316, -230)
  const apply = goal.step(316, { text: 'Llevar la solicitud al edificio de la señora Ortiz', day: -300 })
  apply.mark(302, 'done')
  goal.review(299, 'keep', { inTheWay: 'Hay que esperar la respuesta.', window: 30 })
  const read = goal.step(281, { text: 'Leer el contrato con alguien antes de firmar', actor: 'both', day: -255 })
  goal.checkIn(266, 'well', 'Dijeron que sí. Falta la firma.')
  read.mark([me.calendar.workday(252), '11:30'], 'done')
  goal.review(248, 'achieved', { helped: 'Elena me acompañó a ver los apartamentos. Dana me explicó el contrato.' })
  return goal
}

function savings(me: Person): void {
  // Written with a pen in the library's class on money, and typed in four days later.
  const goal = aGoalFromPaper(me, 292, {
    onPaper: 296,
    words: 'Ahorrar algo para emergencias',
    by: -95,
    why: 'Que una llanta o una receta no nos deje sin comida.',
    step: { text: 'Poner 20 dólares en el sobre el viernes', day: -288 },
    ifText: 'los niños piden algo en la tienda',
    thenText: 'les digo que el sobre es para los días difíciles',
  })
  goal.measure(292, { text: 'Contando lo que hay en el sobre', unit: 'dólares', start: 0, target: 400 })
  goal.restate(281, 'Ahorrar 400 dólares para emergencias', 'money')
  goal.sure(292, 'quite')
  goal.first.mark(288, 'done')
  goal.checkIn(288, 'well', '', { amount: 20 })
  const weekly = goal.step(288, { text: 'Apartar 20 dólares cada viernes de pago', day: -174 })
  weekly.mark(281, 'doing')
  const bill = goal.pothole(281, 'viene una cuenta grande', 'aparto 5 esa semana y sigo')
  goal.review(262, 'keep', { helped: 'Apartarlo el mismo viernes, antes de comprar nada.' })
  goal.checkIn(250, 'well', '', { amount: 100 })
  goal.review(226, 'keep')
  weekly.mark(205, 'doing', { pothole: bill })
  goal.checkIn(205, 'slowly', 'La medicina de Lucas costó 45. Para eso era el sobre.', { amount: 115 })
  goal.later(197, -190, 'Esta semana trabajo doble turno.')
  goal.review(194, 'keep', { inTheWay: 'La medicina.', willChange: 'Seguir con 10 este mes.' })
  goal.checkIn(165, 'well', '', { amount: 190 })
  goal.review(160, 'keep')
  goal.checkIn(141, 'stuck', 'Cerró el restaurante. Usé lo del sobre para la luz.', { amount: 60, onlyMe: true })
  weekly.mark(126, 'no-longer-needed', { reason: 'Sin sueldo fijo no hay viernes de pago.' })
  goal.review(126, 'set-aside', {
    inTheWay: 'Sin horas de trabajo no puedo apartar nada.',
    willChange: 'La retomo cuando tenga horas fijas.',
  })
}

function course(me: Person): GoalDiary {
  const goal = aGoal(me, 84, {
    words: 'Terminar el curso de asistente de enfermería',
    area: 'learn',
    by: 132,
    step: { text: 'Pedir la lista de requisitos', day: -78 },
  })
  goal.card(84, 'why', 'Quiero un trabajo con horario fijo para cenar con mis hijos.')
  goal.card(84, 'reward', 'Una tarde en el río con los niños')
  goal.card(80, 'support', 'Mi hermana Elena, y Dana')
  goal.sure(80, 'quite')
  goal.first.mark(77, 'done')
  goal.checkIn(77, 'well', 'La señora de la escuela habla español. Me dio la lista.')
  const computer = goal.step(77, { text: 'Comprar una computadora', day: -40 })
  const grant = goal.step(me.calendar.workday(68), {
    text: 'Llenar la solicitud de beca',
    actor: 'both',
    day: -7,
    place: 'en la oficina',
    need: 'Dos papeles de la escuela',
  })
  const lucas = goal.step(62, { text: 'Encontrar quien cuide a Lucas los martes', day: -12 })
  goal.pothole(62, 'mi hermana no puede', 'pregunto en el centro de la calle Essex', lucas.id)
  goal.pothole(62, 'el autobús llega tarde', 'salgo a las 5:10 en vez de las 5:40')
  computer.mark(57, 'no-longer-needed', { reason: 'La escuela presta una.' })
  goal.measure(60, { text: 'Los requisitos de la lista, tachados', unit: 'requisitos', start: 0, target: 8 })
  goal.review(56, 'keep', { helped: 'Llamar temprano, antes del trabajo.', window: 30 })
  grant.mark(48, 'doing')
  goal.step(40, { text: 'Llamar a la escuela y preguntar por el horario de la tarde', day: 0, place: 'por teléfono' })
  goal.checkIn(47, 'well', 'La vacuna y la copia del título.', { amount: 2 })
  goal.checkIn(36, 'well', 'Ya están las huellas y la prueba de tuberculosis.', { amount: 5 })
  goal.correct(35, 'well', 'Ya están las huellas y la prueba de tuberculosis.', 4)
  goal.review(33, 'change', {
    inTheWay: 'El curso de la tarde empieza en enero.',
    willChange: 'Mover la fecha y juntar los papeles de la beca.',
    window: 30,
  })
  goal.moveDate(33, 191)
  grant.mark([14, '09:10'], 'done')
  goal.undo([14, '09:12'])
  lucas.mark(13, 'cannot-yet', { reason: 'Mi hermana cambió de turno.' })
  goal.checkIn(11, 'slowly', 'Faltan dos papeles para la beca.', { amount: 6 })
  const bus = goal.step(11, { text: 'Probar el autobús de la tarde una vez', day: -6 })
  bus.mark(5, 'done')
  return goal
}
