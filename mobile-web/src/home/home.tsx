import { t } from '../i18n/base'
import { PageHeader } from '../ui/page-header'

export default function Home() {
    return <PageHeader title={t('home.title')} />
}
